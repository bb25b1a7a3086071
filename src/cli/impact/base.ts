/** The content to compare with: a folder, or the folder content/ as git knows it at a revision. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with content of before; `done` removes what was made for it. */
export type Base = { readonly name: string; readonly dir: string; done(): void };

/**
 * Without a name: where this branch left main, else the last commit. Throws with git's own words when there is no such
 * revision, or no content in it.
 */
export function openBase(root: string, name?: string): Base {
  if (name !== undefined && isFolder(name)) return { name, dir: name, done: () => undefined };
  const revision = git(root, 'rev-parse', '--verify', '--end-of-options', `${name ?? leftMain(root)}^{commit}`);
  const home = mkdtempSync(join(tmpdir(), 'isi-lama-'));
  const done = () => rmSync(home, { recursive: true, force: true });
  try {
    const archive = join(home, 'content.tar');
    git(root, 'archive', '--format=tar', '-o', archive, revision, 'content');
    execFileSync('tar', ['-xf', archive, '-C', home]);
  } catch (error) {
    done();
    throw error;
  }
  const short = revision.slice(0, 8);
  return { name: name === undefined ? short : `${name} (${short})`, dir: join(home, 'content'), done };
}

function leftMain(root: string): string {
  try {
    return git(root, 'merge-base', 'main', 'HEAD');
  } catch {
    // No branch of that name: what changed since the last commit.
    return 'HEAD';
  }
}

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
