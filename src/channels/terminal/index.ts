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
  let isAnswered = true;
  return {
    name: 'terminal',
    async send(_to, { message, again }: Outgoing) {
      const { buttons = [] } = message;
      // Buttons of several bubbles in a row are numbered through, so that each can still be typed.
      if (isAnswered && buttons.length > 0) offered = [];
      isAnswered = isAnswered && buttons.length === 0;
      print(drawn(message, again, offered.length));
      offered = [...offered, ...buttons];
    },
    heard(line) {
      isAnswered = true;
      const typed = line.trim();
      const action = offered[Number(typed) - 1]?.action;
      return action ? { kind: 'tap', action } : { kind: 'text', text: typed };
    },
  };
}

/** A bubble as lines, its buttons numbered after `before` others; "(kirim ulang)" marks one that may have been shown before. */
function drawn({ text, buttons = [] }: Message, again: boolean, before: number): string {
  const rows = buttons.map(({ label }, place) => `  [${before + place + 1}] ${label}`);
  const mark = again ? ['(kirim ulang)'] : [];
  return ['', ...mark, ...text.split('\n'), ...rows].map((row) => (row ? `  ${row}` : row)).join('\n');
}
