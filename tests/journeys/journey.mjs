// The list of journeys that run.mjs runs.

export const journeys = [];

/**
 * Adds a journey. All options are optional:
 *   viewport  { width, height, touch }: the window's size, and whether it is a touch screen
 *   scheme    'dark' or 'light'
 *   oneFile   true: with the one-file page, from the disk
 *   serviceWorker  true: with the service worker, which other journeys bypass
 *   only      ['chromium']: the browsers it can run in
 *   data      [path, ...]: shared data that it reads; skipped if any is missing
 *   language  'fr': the page in this language, where things are still found by their English names
 *   expect    [/pattern/]: console messages and failed requests that belong to it
 */
export function journey(name, options, run = options) {
  journeys.push({ file: journeys.file, name, options: run === options ? {} : options, run });
}
