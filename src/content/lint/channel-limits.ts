/** Each channel's own renderer is asked, so that what an editor reads here is what a person would meet there. */
import type { Loss } from '../../channels/loss.ts';
import { renderTelegram } from '../../channels/telegram/render.ts';
import { renderWhatsApp } from '../../channels/whatsapp/render.ts';
import type { Bubble } from '../bubbles.ts';
import type { Saying } from '../locales.ts';
import { page, quiz, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

/** The bubbles of one file, with the sentences that stand in them. */
export type Bubbles = { readonly bubbles: readonly Bubble[]; readonly say: Saying };

const LONG = 'zat/uji-dengan-nama-berkas-terlalu-panjang';

export const channelLimits: Rule<Bubbles> = {
  name: 'channel-limits',
  says: 'Setiap bagian dan soal kuis muat di Telegram dan di WhatsApp, dengan semua tombolnya.',
  // Whoever asks still gets the text: a renderer leaves out or renumbers a button, never a sentence.
  leavesOut: false,
  bad: {
    'content/topik.tsv': `slug\tjudul\tuntuk\nzat/uji\tZat UJI\tumum\nhukum/uji\tHukum UJI\tumum\n${LONG}\tUJI\tumum\n`,
    [`content/lessons/${LONG}.md`]: page(
      {},
      'Contoh.\n\n## Bagian dua puluh huruf\nIsi.\n\n## Dampak bagi tubuh\nIsi.\n',
    ),
    [`content/quizzes/kuis-${LONG.replace('/', '-')}-sekali-sampai-lupa.yaml`]: quiz(),
  },
  good: { [UJI_PAGE]: page({}, 'Contoh.\n\n## Dampak\nIsi.\n\n## Dampak bagi tubuh\nIsi.\n') },
  check: ({ bubbles, say }) => bubbles.flatMap((bubble) => told(bubble, say)),
};

function told({ name, line, message }: Bubble, say: Saying) {
  const words = { open: say('id', 'button.choose'), number: say('id', 'channel.number') };
  const losses = [
    ...renderTelegram(message).lost.map((loss) => ({ channel: 'Telegram', loss })),
    ...renderWhatsApp(message, words).lost.map((loss) => ({ channel: 'WhatsApp', loss })),
  ];
  return losses.map(({ channel, loss }) => ({
    line,
    message: `${name} tidak muat di ${channel}: ${SENTENCES[loss.what](loss)}`,
  }));
}

const SENTENCES: Readonly<Record<Loss['what'], (loss: Loss) => string>> = {
  text: ({ size, most }) => `${size} huruf (batas ${most}). Persingkat.`,
  body: ({ size, most }) =>
    `${size} huruf dengan tanda tebal dan miringnya (batas ${most}), jadi tombolnya menjadi angka. Kurangi tebal dan miring, atau persingkat.`,
  label: ({ of, size, most }) => `tombol "${of}" ${size} huruf (batas ${most}) dan terpotong. Persingkat judulnya.`,
  action: ({ of, size, most }) =>
    `tombol "${of}" hilang, karena kodenya ${size} byte (batas ${most}). Persingkat judul bagian itu atau nama berkasnya.`,
  buttons: ({ size, most }) =>
    `${size} tombol (batas ${most}, dan tidak boleh ada dua yang sama). Kurangi bagiannya atau ubah judulnya.`,
};
