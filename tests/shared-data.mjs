// Real material that journeys and proofs read where it is: it is not part of the project.

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A file or folder of the real material; STATEMENT_DATA names the folder of all. */
export const sharedData = (...path) => resolve(root, process.env.STATEMENT_DATA ?? '../shared/data', ...path);
