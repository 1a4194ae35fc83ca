// A utility process of the stand-in: plain Node with the port that Electron gives such a process, before its script is loaded.
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

class ParentPort extends EventEmitter {
  #early: unknown[] | null = [];

  constructor() {
    super();
    process.on('message', (data) => {
      if (this.#early === null) this.emit('message', { data, ports: [] });
      else this.#early.push(data);
    });
    this.on('newListener', (name) => {
      if (name !== 'message' || this.#early === null) return;
      const early = this.#early;
      this.#early = null;
      // Messages wait until somebody listens.
      setImmediate(() => {
        for (const data of early) this.emit('message', { data, ports: [] });
      });
    });
  }
  postMessage(message: object): void {
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  }
}

const [, , entry = ''] = process.argv;
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: new ParentPort() });
await import(pathToFileURL(entry).href);
