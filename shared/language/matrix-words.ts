// The words of the matrix, in each language of the interface.
import { matrix as arabic } from '#shared/language/ar/matrix.ts';
import { matrix as english } from '#shared/language/en/matrix.ts';
import type { Words } from './languages.ts';
import type { MatrixWords } from './matrix-words-shape.ts';

export const matrixWords: Words<MatrixWords> = { en: english, ar: arabic };
