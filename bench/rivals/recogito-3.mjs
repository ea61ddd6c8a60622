// @recogito/text-annotator 3, drawing on a canvas.

import { createTextAnnotator } from 'recogito-3';
import 'recogito-3/text-annotator.css';
import { publishRecogito } from './recogito.mjs';

publishRecogito(createTextAnnotator, 'CANVAS');
