/** An entry that nobody has read a source for is never shown, so whoever vouches for it must first say what he knows. */
import type { Entry } from '../contact-schema.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

export const contactKnown: Rule<Entry> = {
  name: 'contact-known',
  says: 'Kontak "model-knowledge-only" tidak pernah tampil, juga tidak lewat "publishable" atau "editorConfirmed".',
  leavesOut: false,
  bad: { [UJI_CONTACTS]: contacts({ confidence: 'model-knowledge-only' }) },
  good: { [UJI_CONTACTS]: contacts({ confidence: 'model-knowledge-only', publishable: 'false' }) },
  check({ contact: { id, confidence, publishable, editorConfirmed }, lineAt }): readonly Finding[] {
    if (confidence !== 'model-knowledge-only' || (!publishable && !editorConfirmed)) return [];
    const cure = 'Kalau kantornya sudah dipastikan ada, ubah confidence menjadi one-source.';
    const message = `${id}: tidak tampil karena confidence-nya model-knowledge-only. ${cure}`;
    return [{ line: lineAt(['confidence']), message }];
  },
};
