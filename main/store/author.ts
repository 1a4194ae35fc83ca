// Who works in this library: said once, kept in its settings, written beside every revision.
import { z } from 'zod';
import type { Reader, Writer } from './session.ts';
import { readSetting, writeSetting } from './settings.ts';

const name = 'author';

/** Null until somebody has said so. */
export const readAuthor = (reader: Reader): string | null => readSetting(reader, name, z.string());

export const writeAuthor = (writer: Writer, author: string): void => writeSetting(writer, name, author);
