// Asks for a file with the system's own dialog: which kinds it shows, where it begins, and that a new file has its extension.
import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileRequest } from '#main/services/host.ts';
import { desktopWords } from '#shared/language/desktop-words.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';

/** The two dialogs of the system, over the window in front. */
export interface Dialogs {
  readonly open: (options: OpenDialogOptions) => Promise<{ readonly canceled: boolean; readonly filePaths: string[] }>;
  readonly save: (options: SaveDialogOptions) => Promise<{ readonly canceled: boolean; readonly filePath: string }>;
}

export const libraryExtension = 'diwan';
export const caseExtension = 'diwan-case';

const documents = {
  pdf: 'pdf',
  docx: 'word',
  md: 'markdown',
  txt: 'text',
  csv: 'table',
} as const;
const isDocument = (extension: string): extension is keyof typeof documents => Object.hasOwn(documents, extension);

/** The extension that a file for this purpose has; null: that of the name which is offered. */
const extensionFor: Readonly<Record<FileRequest['purpose'], string | null>> = {
  'open-library': libraryExtension,
  'new-library': libraryExtension,
  'save-library': libraryExtension,
  'open-case': caseExtension,
  'save-case': caseExtension,
  'save-document': null,
};

function filtersFor({ purpose, name = '' }: FileRequest, language: InterfaceLanguage): FileFilter[] {
  const words = desktopWords[language];
  const all = { name: words.allFiles, extensions: ['*'] };
  const fixed = extensionFor[purpose];
  if (fixed !== null)
    return [{ name: fixed === caseExtension ? words.caseFile : words.library, extensions: [fixed] }, all];
  const extension = extname(name).slice(1).toLowerCase();
  return isDocument(extension) ? [{ name: words[documents[extension]], extensions: [extension] }, all] : [all];
}

/** `file` with the extension that it must have. */
function extended(file: string, { purpose, name = '' }: FileRequest): string {
  const extension = extensionFor[purpose] ?? extname(name).slice(1);
  return extension === '' || file.toLowerCase().endsWith(`.${extension}`) ? file : `${file}.${extension}`;
}

export type ChooseFile = (request: FileRequest, language: InterfaceLanguage) => Promise<string | null>;

/** @param folder where the first dialog begins; the next begin where the last file was chosen */
export function makeChooseFile(dialogs: Dialogs, folder: string): ChooseFile {
  let last = folder;

  const chosen = (file: string): string => {
    last = dirname(file);
    return file;
  };

  async function save(request: FileRequest, filters: FileFilter[], offered: string): Promise<string | null> {
    const { canceled, filePath } = await dialogs.save({
      defaultPath: offered,
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return null;
    const file = extended(filePath, request);
    // The dialog has asked about the name that was typed; a file that stands under the longer one is asked about as well.
    return file !== filePath && existsSync(file) ? save(request, filters, file) : chosen(file);
  }

  return async (request, language) => {
    const filters = filtersFor(request, language);
    if (request.purpose === 'open-library' || request.purpose === 'open-case') {
      const { canceled, filePaths } = await dialogs.open({ defaultPath: last, filters, properties: ['openFile'] });
      const [file] = filePaths;
      return canceled || file === undefined ? null : chosen(file);
    }
    return save(request, filters, join(last, extended(request.name ?? '', request)));
  };
}
