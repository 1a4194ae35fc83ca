// An object of the stand-in that has no more than it says: whoever reaches for anything else is told so, loudly.
import { violations } from './state.ts';

/** @param name as the program writes it, such as `session` */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, key) => {
      if (key in object || typeof key === 'symbol' || key === 'then') {
        const value: unknown = Reflect.get(object, key);
        // Private fields know their object, not this proxy.
        return typeof value === 'function' ? value.bind(object) : value;
      }
      violations.push(`${name}.${key} is not known to the stand-in`);
      throw new Error(`The stand-in for electron has no ${name}.${key}`);
    },
  });
}
