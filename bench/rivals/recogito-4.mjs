// @recogito/text-annotator 4, drawing with the CSS Custom Highlight API.

import { createTextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import { publishRecogito } from './recogito.mjs';

publishRecogito(createTextAnnotator, 'CSS_HIGHLIGHTS');
