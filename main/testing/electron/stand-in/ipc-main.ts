// `ipcMain` of the stand-in: one handler for each channel, and the words that Electron uses when one fails.
import { EventEmitter } from 'node:events';
import { violations } from './state.ts';

type Handler = (event: object, ...input: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  /** @throws in the words that the page would see */
  async invoke(channel: string, event: object, input: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return await handler(event, ...input);
    } catch (reason) {
      const said = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
      throw new Error(`Error invoking remote method '${channel}': ${said}`);
    }
  }

  receive(channel: string, event: object, input: readonly unknown[]): void {
    if (this.listenerCount(channel) === 0) violations.push(`Nobody listens to the channel ${channel}`);
    this.emit(channel, event, ...input);
  }
}

export const ipcMain = new IpcMain();
