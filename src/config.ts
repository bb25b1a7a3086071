/**
 * The environment as a Config. The only reader of process.env; every problem is reported at once, before anything
 * starts, with what would be right.
 */
import { z } from 'zod';

export type Config = {
  readonly port: number;
  readonly dataDir: string;
  readonly keysDir: string;
  readonly contentDir: string;
  readonly requireSigned: boolean;
  readonly operator: { readonly name: string; readonly contact: string } | undefined;
  readonly publicUrl: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'error' | 'silent';
  /** Ways in that are off, with the variable that would switch each on. */
  readonly off: readonly string[];
};
/** Either a Config, or every problem in words for the operator. */
export type Configured = { readonly config: Config } | { readonly problems: readonly string[] };

const optional = z.string().trim().min(1).optional();
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  DATA_DIR: z.string().min(1).default('./data'),
  KEYS_DIR: z.string().min(1).default('./keys'),
  CONTENT_DIR: z.string().min(1).default('./content'),
  CONTENT_REQUIRE_SIGNED: z.enum(['0', '1']).default('0'),
  OPERATOR_NAME: optional,
  OPERATOR_CONTACT: optional,
  MINOR_CASES_SIGNED_BY: optional,
  MONGODB_URI: optional,
  KEYRING_URI: optional,
  TELEGRAM_TOKEN: optional,
  TELEGRAM_WEBHOOK_SECRET: optional,
  TELEGRAM_API_ROOT: optional,
  WHATSAPP_TOKEN: optional,
  WHATSAPP_PHONE_NUMBER_ID: optional,
  WHATSAPP_APP_SECRET: optional,
  WHATSAPP_VERIFY_TOKEN: optional,
  WHATSAPP_API_ROOT: optional,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'error', 'silent']).default('info'),
});
type Environment = z.infer<typeof Environment>;

/** What is set, checked as a whole. An empty variable counts as unset. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Configured {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = Environment.safeParse(set);
  const shape = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const problems = [...shape, ...togetherOnly(set)];
  return read.success && problems.length === 0 ? { config: toConfig(read.data) } : { problems };
}

/** Rules that tie several variables together. */
function togetherOnly(set: Readonly<Record<string, string | undefined>>): readonly string[] {
  const problems: string[] = [];
  if (set.MONGODB_URI && !set.KEYRING_URI)
    problems.push('KEYRING_URI: with MONGODB_URI the key ring needs a database of its own; set KEYRING_URI as well');
  if (set.MONGODB_URI) problems.push('MONGODB_URI: this version has the embedded store only; unset it');
  if (set.OPERATOR_NAME && !set.OPERATOR_CONTACT)
    problems.push('OPERATOR_CONTACT: with OPERATOR_NAME people must be able to check who runs this; set a contact');
  if (set.OPERATOR_CONTACT && !set.OPERATOR_NAME)
    problems.push('OPERATOR_NAME: OPERATOR_CONTACT is set without a name; set both or neither');
  return problems;
}

function toConfig(env: Environment): Config {
  return {
    port: env.PORT,
    dataDir: env.DATA_DIR,
    keysDir: env.KEYS_DIR,
    contentDir: env.CONTENT_DIR,
    requireSigned: env.CONTENT_REQUIRE_SIGNED === '1',
    operator:
      env.OPERATOR_NAME && env.OPERATOR_CONTACT
        ? { name: env.OPERATOR_NAME, contact: env.OPERATOR_CONTACT }
        : undefined,
    publicUrl: env.PUBLIC_URL,
    logLevel: env.LOG_LEVEL,
    off: ['telegram: not in this version yet', 'whatsapp: not in this version yet'],
  };
}
