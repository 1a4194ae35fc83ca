// Runs a command where the network leads nowhere: loopback, and one interface that takes whatever wants to leave, counts it and drops it.
import { spawnSync } from 'node:child_process';

/** The interface by which everything off this machine would leave. */
export const wayOut = 'out';

// Both ends of a pair stand here, so that nothing goes on. The interface says nothing of its own accord (no neighbours, no groups, no
// routers are asked for), so that each packet on it is somebody's. Addresses are those set aside for documentation.
const layNetwork = `
ip link set lo up &&
ip link add ${wayOut} type veth peer name nowhere &&
for one in ${wayOut} nowhere; do
  ip link set "$one" addrgenmode none multicast off arp off up || exit 1
done &&
ip addr add 192.0.2.2/24 dev ${wayOut} && ip route add default dev ${wayOut} &&
ip addr add 2001:db8::2/64 dev ${wayOut} nodad && ip -6 route add default dev ${wayOut}`;

const works = ([program = '', ...words]: readonly string[]): boolean =>
  spawnSync(program, [...words, 'true']).status === 0;

/**
 * The words to put before a command, which runs as the same user and ends with the same code.
 * @param afterwards what a shell does when it has ended
 * @returns null where this machine does not allow it
 */
export function aloneWords(afterwards = ':'): readonly string[] | null {
  const [user, group] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  // Whoever is not the superuser is one inside, until the network is laid.
  const back = user === 0 ? '' : `unshare --user --map-user=${user} --map-group=${group} -- `;
  const script = `{ ${layNetwork}\n} || exit 1\n${back}"$@" 3>&-\ncode=$?\n${afterwards}\nexit $code`;
  for (const flags of user === 0 ? ['-n', '-rn'] : ['-rn']) {
    const words = ['unshare', flags, 'sh', '-c', script, 'sh'];
    if (works(words)) return words;
  }
  return null;
}

/** @param table what stands in /proc/net/dev @returns how many packets wanted to leave; null where there is no such interface */
export function packetsOut(table: string): number | null {
  const line = table.split('\n').find((one) => one.trim().startsWith(`${wayOut}:`));
  // After the name eight columns of what came in; of what went out the bytes, then the packets.
  return line === undefined ? null : Number(line.split(':')[1]?.trim().split(/\s+/)[9]);
}
