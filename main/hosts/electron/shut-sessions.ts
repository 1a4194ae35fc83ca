// Shuts every session that there is or ever will be, and gives the one of our windows the program's own scheme.
import { app, type Session, session } from 'electron';
import { guardSession } from './guard-session.ts';
import { scheme } from './scheme.ts';
import { serveWindow } from './serve-window.ts';
import { partition } from './web-preferences.ts';

/** @param window the folder of the built window */
export function shutSessions(window: string): void {
  const shut = new WeakSet<Session>();
  const shutOnce = (one: Session): void => {
    if (shut.has(one)) return;
    shut.add(one);
    guardSession(one, process.platform !== 'darwin');
  };
  app.on('session-created', shutOnce);
  shutOnce(session.defaultSession);
  const own = session.fromPartition(partition);
  shutOnce(own);
  own.protocol.handle(scheme, serveWindow(window));
}
