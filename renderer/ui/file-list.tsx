// What a folder of the machine holds, to go through and choose from, for a window without the dialogs of the system.
import { CornerLeftUp, File, Folder, Library } from 'lucide-react';
import { useState } from 'react';
import { firstUseWords } from '#shared/language/first-use-words.ts';
import { useNumber, useWords } from './language.tsx';
import { ListRow } from './list-row.tsx';
import { TextField } from './text-field.tsx';
import './file-list.css';

export interface FileEntry {
  readonly name: string;
  readonly path: string;
  readonly what: 'folder' | 'library' | 'case' | 'other';
}

export interface FileListProps {
  readonly folder: string;
  readonly parent: string | null;
  readonly entries: readonly FileEntry[];
  /** How many more there are than are listed. */
  readonly more: number;
  /** Goes to a folder, also one that was typed. */
  readonly onFolder: (path: string) => void;
  /** Left out: files are only shown, so that one sees which names are taken. */
  readonly onChoose?: (path: string) => void;
  /** What stands below where the folder holds no file of the wanted kind; left out: that it holds no library. */
  readonly none?: string;
  /** Why the folder that was typed cannot be shown, as a sentence. */
  readonly error?: string | null;
}

const icons = { folder: Folder, library: Library, case: File, other: File } as const;

export function FileList({ folder, parent, entries, more, onFolder, onChoose, none, error }: FileListProps) {
  const words = useWords(firstUseWords);
  const write = useNumber();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (path: string) => {
    setTyped(null);
    onFolder(path);
  };
  return (
    <div className="file-list">
      <TextField
        label={words.folder}
        value={typed ?? folder}
        onChange={setTyped}
        onEnter={onFolder}
        error={error ?? null}
      />
      <ul className="file-list-rows">
        {parent !== null && (
          <li>
            <ListRow
              title={words.goUp}
              before={<CornerLeftUp className="icon icon-mirrored" aria-hidden />}
              onPress={() => go(parent)}
            />
          </li>
        )}
        {entries.map(({ name, path, what }) => {
          const Icon = icons[what];
          const isOpened = what === 'folder' || onChoose !== undefined;
          const press = () => (what === 'folder' ? go(path) : onChoose?.(path));
          return (
            <li key={path}>
              <ListRow
                title={<bdi>{name}</bdi>}
                before={<Icon className="icon" aria-hidden />}
                isQuiet={what === 'other'}
                {...(what === 'other' ? { detail: words.notALibrary } : {})}
                {...(isOpened ? { onPress: press } : {})}
              />
            </li>
          );
        })}
      </ul>
      {entries.every(({ what }) => what === 'folder') && <p className="file-list-none">{none ?? words.noLibraries}</p>}
      {more > 0 && <p className="file-list-none">{words.more(more, write(more))}</p>}
    </div>
  );
}
