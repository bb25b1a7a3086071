import type { Context, MiddlewareHandler } from 'hono';
import type { ChatEnv } from './chat.ts';

/** Only our own page may write. Old browsers send no Sec-Fetch-Site; they must name our own origin. */
export function ownPageOnly(publicUrl?: string): MiddlewareHandler<ChatEnv> {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const own = site === undefined ? namesOurOrigin(c, publicUrl) : site === 'same-origin';
    return own ? next() : c.body(null, 403);
  };
}

/** As above for reading: old browsers name no origin when they read from their own site. */
export function ownReaderOnly(publicUrl?: string): MiddlewareHandler<ChatEnv> {
  const own = ownPageOnly(publicUrl);
  return (c, next) => {
    const silent = c.req.header('sec-fetch-site') === undefined && c.req.header('origin') === undefined;
    return silent ? next() : own(c, next);
  };
}

/** `publicUrl` counts as well, for proxies that rewrite Host. */
function namesOurOrigin(c: Context, publicUrl?: string): boolean {
  const host = hostOf(c.req.header('origin'));
  return host !== undefined && (host === c.req.header('host') || host === hostOf(publicUrl));
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}
