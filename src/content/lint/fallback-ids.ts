/** Whoever is sent on must arrive: a fallback exists, may be shown, and never leads back. */
import type { Entry } from '../contact-schema.ts';
import { mayBeNamed } from '../directory.ts';
import { nearest } from '../nearest.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

type ById = ReadonlyMap<string, Entry>;

export const fallbackIds: Rule<readonly Entry[]> = {
  name: 'fallback-ids',
  says: 'Setiap id di "fallback" adalah kontak lain yang ada, dan tidak berputar kembali.',
  leavesOut: false,
  bad: { [UJI_CONTACTS]: contacts({ fallback: '[uji-satuu]' }) },
  good: { [UJI_CONTACTS]: contacts() + contacts({ id: 'uji-dua', fallback: '[uji-satu]' }) },
  check(entries) {
    const byId = new Map(entries.map((entry) => [entry.contact.id, entry]));
    return entries.flatMap((entry) => [...nowhere(entry, byId), ...circle(entry, byId)]);
  },
};

function nowhere({ contact: { id, fallback, confidence }, file, lineAt }: Entry, byId: ById): readonly Finding[] {
  return fallback.flatMap((to, at) => {
    const line = lineAt(['fallback', at]);
    const target = byId.get(to);
    if (!target) {
      const meant = nearest(to, [...byId.keys()]);
      const cure = meant ? `Maksudmu "${meant}"?` : 'Tulis id kontak yang ada, atau hapus.';
      return [{ file, line, message: `${id}: fallback "${to}" tidak ada di content/directory. ${cure}` }];
    }
    // An entry that is never shown itself may name another such: it sends nobody.
    if (mayBeNamed(target) || confidence === 'model-knowledge-only') return [];
    return [
      { file, line, message: `${id}: fallback "${to}" tidak pernah tampil (model-knowledge-only). Pilih kontak lain.` },
    ];
  });
}

/** Told once for each circle, at its first id in the alphabet. */
function circle({ contact: { id }, file, lineAt }: Entry, byId: ById): readonly Finding[] {
  const way = wayBack(id, [id], byId);
  if (!way || way.some((step) => step < id)) return [];
  const message = `${id}: fallback berputar: ${way.join(' → ')}. Hapus salah satu langkahnya.`;
  return [{ file, line: lineAt(['fallback']), message }];
}

function wayBack(id: string, way: readonly string[], byId: ById): readonly string[] | undefined {
  for (const next of byId.get(way.at(-1) ?? '')?.contact.fallback ?? []) {
    if (next === id) return [...way, id];
    const back = way.includes(next) ? undefined : wayBack(id, [...way, next], byId);
    if (back) return back;
  }
  return undefined;
}
