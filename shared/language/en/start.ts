// What the program says in the terminal when it starts, in English.

const reasons = {
  'no-display': 'because there is no display here',
  absent: 'because Electron is not on this machine and could not be fetched',
  slow: 'because Electron could not be fetched within 20 seconds',
  failed: 'because Electron ended as soon as it was started; what it said stands above',
} as const;

export const start = {
  inBrowser: (reason: keyof typeof reasons) => `Diwan runs in a browser, ${reasons[reason]}.`,
  address: (address: string) => `Open this address in a browser on this machine; it works once:\n${address}`,
  opened: 'If no page appears, press Enter for an address. Ctrl+C ends Diwan.',
  another: 'Press Enter for another address. Ctrl+C ends Diwan.',
  wrongOption: (reason: string) => `${reason} See npm start -- --help.`,
  wrongPort: (port: string) => `“${port}” is no port: give a number from 1024 to 65535.`,
  portTaken: (port: number) => `Port ${port} is in use by another program. Choose another, or leave --port out.`,
  help: [
    'npm start -- [options]',
    '  --sample          opens the fictional sample negotiation',
    '  --library FILE    opens this library; without it, the one that was open last',
    '  --web             opens in the browser, also where Electron is there',
    '  --port N          the port of the browser’s page; without it, one that is free',
    '  --no-open         does not open the browser; prints the address',
  ],
} as const;
