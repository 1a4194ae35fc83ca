// The hour of an instant on the clock of this machine, as the bar says it.

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * '14:02' from an instant such as '2026-11-23T14:02:11.000Z', in Latin digits and 24 hours. `zone` is a name of the IANA
 * database; the zone of the machine where it is left out. Empty for what is no instant.
 */
export function clockTime(instant: string, zone?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  if (zone === undefined) return `${two(date.getHours())}:${two(date.getMinutes())}`;
  const parts = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return parts.format(date);
}
