// Migrates the file of its first argument and kills itself after the statement whose number (from 1) is its second.
import { connect } from '#main/store/connection.ts';
import { migrate } from '#main/store/migrate.ts';

const [, , path = '', fatal = '0'] = process.argv;
let done = 0;
migrate(connect(path, 'write'), () => {
  done += 1;
  if (done === Number(fatal)) process.kill(process.pid, 'SIGKILL');
});
