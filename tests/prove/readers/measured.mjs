// What tests measure and print. Cargo is run once for each: a test is known by a part of its name.

const TESTS = [
  { title: 'Encodings', name: 'encoding' },
  { title: 'Title blocks and zones', name: 'fields_and_zones' },
  { title: 'The statement of Japan', name: 'the_statement_of_japan' },
  { title: 'Twenty languages', name: 'declarations_open' },
];
// Lines of cargo's own.
const NOISE = /^(?:running \d|test |test result:|\s*$|warning|failures:|successes:)/u;

export function measured(cargo) {
  return TESTS.map(({ title, name }) => {
    let out = '';
    try {
      out = cargo('test', '--quiet', '-p', 'annotator-readers', '--lib', name, '--', '--nocapture', '--test-threads=1');
    } catch (error) {
      out = `${error.stdout ?? ''}\nFAILED`;
    }
    const lines = out
      .split('\n')
      .map((line) => line.replace(/^\.+(?=[^.])/u, '')) // a dot for each test that passed
      .filter((line) => !NOISE.test(line) && !/^\.+$/u.test(line));
    return { title, lines };
  });
}
