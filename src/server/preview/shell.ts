/** What stands around every page: the question box, the choice of channels, the sign that the page is alive. */
import { type Html, html, type Label } from './html.ts';
import type { Page } from './pages.ts';

const CHANNELS = ['all', 'telegram', 'whatsapp', 'plain'] as const;

export const shell = ({ title, main }: Page, label: Label): Html => html`<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/aset/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/aset/style.css">
    <script type="module" src="/aset/preview.js"></script>
  </head>
  <body>
    <a class="skip" href="#isi">${label('skip')}</a>
    <header>
      <a class="home" href="/">${label('title')}</a>
      <p id="status" role="status" data-live="${label('live')}" data-lost="${label('lost')}"></p>
      <fieldset class="choice">
        <legend>${label('show')}</legend>
        ${CHANNELS.map(
          (each) =>
            html`<label><input type="radio" name="channel" value="${each}"${each === 'all' && html` checked`}>${label(each)}</label>`,
        )}
      </fieldset>
    </header>
    <section class="ask" aria-label="${label('ask')}">
      <form id="ask" autocomplete="off">
        <label for="question">${label('ask')}</label>
        <input id="question" name="question" maxlength="4000" placeholder="${label('ask.example')}">
        <button type="submit">${label('ask.send')}</button>
      </form>
      <div id="answer" aria-live="polite" data-wait="${label('ask.wait')}" data-failed="${label('ask.failed')}"></div>
    </section>
    <main id="isi" tabindex="-1">${main}</main>
  </body>
</html>`;
