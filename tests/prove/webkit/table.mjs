// What ./dev prove webkit found, as docs/figures/webkit.md.

/** What is not there, or cannot be looked at: first what the page found the engine to lack. */
export const whatCannot = (lacks) => [
  ...lacks.map((what) => `the engine cannot ${what}`),
  'the driver has no fingers: nothing is known of phones and tablets',
  'its windows are at least 447 px wide, so a phone’s width is not seen',
  'the driver’s sessions are private: whether work outlives the browser’s end is not known',
  'the driver drags no files: only the events of a drop are sent',
  'this is the engine and not Safari: its own rules, for instance that it forgets sites after a week without a visit, do not hold here',
];

const cell = (text) => text.replaceAll('|', '\\|');

export const table = (version, rows, cannot) =>
  [
    '# A student’s exercise in WebKit',
    '',
    `Made by \`./dev prove webkit\` on ${new Date().toISOString().slice(0, 10)}, with WebKitGTK ${version} (its MiniBrowser, 1400 x 800). Safari has the same engine; this is not Safari.`,
    '',
    '| what | how it went |',
    '|---|---|',
    ...rows.map(([what, how]) => `| ${cell(what)} | ${cell(how)} |`),
    '',
    'What is not there, or cannot be looked at:',
    '',
    ...cannot.map((line) => `* ${line}`),
    '',
  ].join('\n');
