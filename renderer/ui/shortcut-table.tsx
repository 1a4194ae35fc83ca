// Every shortcut of the program, by menu.
import { type CommandId, commandIds, commandOf, menus } from '#shared/contract/commands.ts';
import { commandWords } from '#shared/language/command-words.ts';
import { Keys } from './keys.tsx';
import { useWords } from './language.tsx';
import { isApple, writeShortcut } from './shortcut.ts';
import './shortcut-table.css';

const keysOf = (id: CommandId): string | null => {
  const { shortcut } = commandOf(id);
  return shortcut === null ? null : writeShortcut(shortcut, isApple());
};

export function ShortcutTable() {
  const words = useWords(commandWords);
  return (
    <div className="shortcut-table">
      {menus.map((menu) => {
        const ids = commandIds.filter((id) => commandOf(id).menu === menu && keysOf(id) !== null);
        if (ids.length === 0) return null;
        return (
          <section key={menu} className="shortcut-table-menu">
            <h3 className="title-small shortcut-table-title">{words.menus[menu]}</h3>
            <dl>
              {ids.map((id) => (
                <div key={id} className="shortcut-table-row">
                  <dt>{words.commands[id].replace(/…$/, '')}</dt>
                  <dd>
                    <Keys keys={keysOf(id) ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
