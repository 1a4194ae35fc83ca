// The words of the inspector and of the form of a record, in each language of the interface.
import { inspector as arabic } from '#shared/language/ar/inspector.ts';
import { inspector as english } from '#shared/language/en/inspector.ts';
import type { InspectorWords } from './inspector-words-shape.ts';
import type { Words } from './languages.ts';

export const inspectorWords: Words<InspectorWords> = { en: english, ar: arabic };
