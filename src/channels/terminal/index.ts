/** A person at a terminal: lines in, bubbles out, buttons as numbers. */
import type { Channel, Outgoing } from '../../app/ports.ts';
import type { Happening, Message } from '../../engine/types.ts';

export interface Terminal extends Channel {
  /** What a typed line means: the number of a button last shown, or text. */
  heard(line: string): Happening;
}

/** `print` gets whole lines; nothing else is written. */
export function createTerminal(print: (text: string) => void): Terminal {
  let offered: NonNullable<Message['buttons']> = [];
  return {
    name: 'terminal',
    async send(_to, { message, again }: Outgoing) {
      offered = message.buttons ?? offered;
      print(drawn(message, again));
    },
    heard(line) {
      const typed = line.trim();
      const action = offered[Number(typed) - 1]?.action;
      return action ? { kind: 'tap', action } : { kind: 'text', text: typed };
    },
  };
}

/** A bubble as lines; "(kirim ulang)" marks one that may have been shown before. */
function drawn({ text, buttons = [] }: Message, again: boolean): string {
  const rows = buttons.map(({ label }, place) => `  [${place + 1}] ${label}`);
  const mark = again ? ['(kirim ulang)'] : [];
  return ['', ...mark, ...text.split('\n'), ...rows].map((row) => (row ? `  ${row}` : row)).join('\n');
}
