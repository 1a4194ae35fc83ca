// THE REGISTER of commands: a line each, in the order in which help names them.
import { addCommand } from '#main/hosts/cli/commands/add.ts';
import { authorCommand } from '#main/hosts/cli/commands/author.ts';
import { backupCommand } from '#main/hosts/cli/commands/backup.ts';
import { backupsCommand } from '#main/hosts/cli/commands/backups.ts';
import { changesCommand } from '#main/hosts/cli/commands/changes.ts';
import { correctCommand } from '#main/hosts/cli/commands/correct.ts';
import { deleteCommand } from '#main/hosts/cli/commands/delete.ts';
import { exportCommand } from '#main/hosts/cli/commands/export.ts';
import { historyCommand } from '#main/hosts/cli/commands/history.ts';
import { homeCommand } from '#main/hosts/cli/commands/home.ts';
import { importCommand } from '#main/hosts/cli/commands/import.ts';
import { kindsCommand } from '#main/hosts/cli/commands/kinds.ts';
import { listCommand } from '#main/hosts/cli/commands/list.ts';
import { matrixCommand } from '#main/hosts/cli/commands/matrix.ts';
import { newCommand } from '#main/hosts/cli/commands/new.ts';
import { printCommand } from '#main/hosts/cli/commands/print.ts';
import { purgeCommand } from '#main/hosts/cli/commands/purge.ts';
import { redoCommand } from '#main/hosts/cli/commands/redo.ts';
import { requestCommand } from '#main/hosts/cli/commands/request.ts';
import { restoreCommand } from '#main/hosts/cli/commands/restore.ts';
import { salvageCommand } from '#main/hosts/cli/commands/salvage.ts';
import { sampleCommand } from '#main/hosts/cli/commands/sample.ts';
import { searchCommand } from '#main/hosts/cli/commands/search.ts';
import { showCommand } from '#main/hosts/cli/commands/show.ts';
import { undoCommand } from '#main/hosts/cli/commands/undo.ts';
import { verifyCommand } from '#main/hosts/cli/commands/verify.ts';
import type { CommandFile } from './command-file.ts';
export const commands: readonly CommandFile[] = [
  newCommand,
  authorCommand,
  sampleCommand,
  homeCommand,
  listCommand,
  showCommand,
  searchCommand,
  matrixCommand,
  historyCommand,
  changesCommand,
  undoCommand,
  redoCommand,
  kindsCommand,
  addCommand,
  correctCommand,
  deleteCommand,
  purgeCommand,
  printCommand,
  exportCommand,
  importCommand,
  backupCommand,
  backupsCommand,
  restoreCommand,
  salvageCommand,
  verifyCommand,
  requestCommand,
];
