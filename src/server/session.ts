import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

const SESSION = /^[0-9a-f]{32}$/;

/** A new session id: 128 random bits, hex. */
export const newSession = (): string => randomBytes(16).toString('hex');

/** The session of the request's cookie, if it has one that we could have made. */
export function sessionOf(c: Context): string | undefined {
  const value = getCookie(c, cookieName(c));
  return value !== undefined && SESSION.test(value) ? value : undefined;
}

/** The Set-Cookie value that gives a browser this session. It ends with the browser; scripts and other sites never see it. */
export function sessionCookie(c: Context, session: string): string {
  return `${cookieName(c)}=${session}; ${attributes(c)}`;
}

/** The Set-Cookie value that takes the session away. */
export function endedCookie(c: Context): string {
  return `${cookieName(c)}=; Max-Age=0; ${attributes(c)}`;
}

/** By https the name itself (`__Host-`) keeps neighbouring hosts from setting the cookie. */
const cookieName = (c: Context): string => (cameByHttps(c) ? '__Host-sesi' : 'sesi');

const attributes = (c: Context): string => `Path=/; HttpOnly; SameSite=Strict${cameByHttps(c) ? '; Secure' : ''}`;

/** A reverse proxy says so; whoever lies about it only harms their own cookie. */
function cameByHttps(c: Context): boolean {
  const forwarded = c.req.header('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? new URL(c.req.url).protocol).replace(':', '') === 'https';
}
