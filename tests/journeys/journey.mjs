// The list of journeys that run.mjs works through.

export const journeys = [];

/**
 * Adds a journey. Options, all of them optional:
 *   viewport  { width, height, touch }: the size of the window, and whether it is a touch screen
 *   scheme    'dark' or 'light'
 *   oneFile   true: on the page as one HTML file, from the disk
 *   serviceWorker  true: with the service worker, which the other journeys go past
 *   only      ['chromium']: the browsers it can run in
 *   data      [path, ...]: what it reads of the shared data; skipped where one is missing
 *   expect    [/pattern/]: console messages and failed requests that belong to it
 */
export function journey(name, options, run = options) {
  journeys.push({ file: journeys.file, name, options: run === options ? {} : options, run });
}
