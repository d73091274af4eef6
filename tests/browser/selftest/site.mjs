// A small site with one good page, and the same page with one fault planted each time.
//
// Served with the strict headers that the product has, so that the tests prove that they work under them.

import { createServer } from 'node:http';

const STYLE = `
  :root { color-scheme: light dark; }
  * { box-sizing: border-box; }
  body { margin: 0; padding: 1rem; font: 1.125rem/1.5 sans-serif; background: #fff; color: #1a1a1a; }
  a { color: #0b3d91; display: inline-block; padding: .25rem 0; }
  button, input[type=text], summary { font: inherit; min-height: 2.75rem; padding: .5rem; }
  label { display: block; padding: .5rem 0; }
  .skip { position: absolute; inset-inline-start: 1rem; transform: translateY(-6rem); background: #fff; }
  .skip:focus { transform: none; }
  .card { position: relative; padding: 3rem 1rem; }
  .card a:focus-visible { outline: none; }
  .card:focus-within { outline: 3px solid #0b3d91; }
  .scroll { overflow-x: auto; }
  .scroll table { width: 60rem; }
  :focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    body, .skip { background: #111; color: #eee; }
    a { color: #9ecbff; }
    :focus-visible, .card:focus-within { outline-color: #9ecbff; }
  }`;

const GOOD = `
  <p>Je staat in de brugklas. Hier zie je wat je kunt kiezen.</p>
  <p><a href="/good">Lees verder over kiezen</a></p>
  <div class="card"><a class="whole" href="/good">De rand staat om de hele kaart</a></div>
  <form action="/sent" method="get">
    <fieldset><legend>Waar zit je nu?</legend>
      <label><input type="radio" name="at" value="havo"> Havo</label>
      <label><input type="radio" name="at" value="vwo"> Vwo</label>
    </fieldset>
    <label for="goal">Wat wil je worden?</label>
    <input type="text" id="goal" name="goal">
    <button>Laat de deuren zien</button>
  </form>
  <details><summary>Waarom?</summary><p>Omdat de wet het zegt. <a href="/good">Lees de wet</a></p></details>
  <div class="scroll" tabindex="0" role="region" aria-label="Tabel met jaren"><table>
    <caption>Jaren per opleiding</caption>
    <tr><th scope="col">Opleiding</th><th scope="col">Jaren</th></tr>${'<tr><td>Havo</td><td>vijf</td></tr>'.repeat(60)}
  </table></div>`;

/**
 * Each fault: the rules that must find it, and nothing else may be found; `also` may come with it.
 * `body` is added to the good page, or `whole` takes its place; `css`, `js` and `lang` do what they say.
 */
export const FAULTS = {
  'no-alternative-text': { finds: ['axe image-alt'], body: '<img src="/dot.svg" width="40" height="40">' },
  'faint-words': { finds: ['axe color-contrast'], body: '<p class="faint">Bijna niet te lezen.</p>', css: '.faint { color: #bbb; background: #fff; }' },
  'faint-words-in-the-dark': {
    finds: ['axe color-contrast'],
    body: '<p class="night">Bijna niet te lezen.</p>',
    css: '@media (prefers-color-scheme: dark) { .night { color: #333; } }',
  },
  'faint-words-in-a-fold': {
    finds: ['axe color-contrast'],
    body: '<details><summary>Meer</summary><p class="faint">Bijna niet te lezen.</p></details>',
    css: '.faint { color: #bbb; background: #fff; }',
  },
  'small-targets': {
    finds: ['axe target-size'],
    body: '<p class="tiny"><button>a</button><button>b</button></p>',
    css: '.tiny { line-height: 1; } .tiny button { min-height: 0; padding: 0; border: 0; width: 14px; height: 14px; font-size: 10px; }',
    also: ['noscript-dead'],
  },
  'two-main-headings': { finds: ['axe heading-order'], body: '<h4>Te diep</h4>' },
  'too-wide': { finds: ['scrolls-sideways'], body: '<p class="wide">Veel te breed voor een telefoon.</p>', css: '.wide { width: 70rem; }', also: ['focus-off-screen'] },
  'too-wide-but-hidden': {
    finds: ['cut-off'],
    body: '<p class="wide">Veel te breed voor een telefoon.</p>',
    css: 'html, body { overflow-x: clip; } .wide { width: 90rem; }',
  },
  'wide-at-320-only': { finds: ['scrolls-sideways'], body: '<p class="wide">Past net niet.</p>', css: '.wide { width: 320px; }' },
  'script-error': { finds: ['console-error'], js: 'throw new Error("stuk");' },
  'inline-style': { finds: ['console-error'], body: '<p style="color:red">Geweigerd door de kop van het antwoord.</p>' },
  'missing-picture': { finds: ['failed-request'], body: '<img src="/gone.svg" alt="" width="40" height="40">', also: ['console-error'] },
  'somebody-else': {
    finds: ['third-party'],
    body: '<img src="http://elsewhere.example/pixel.gif" alt="" width="4" height="4">',
    also: ['console-error', 'failed-request'],
    open: true,
  },
  'heavy-page': { finds: ['weight-html'], body: '<p>' + 'Heel veel woorden. '.repeat(3300) + '</p>' },
  'heavy-style': { finds: ['weight-css'], css: '/*' + '-'.repeat(100_000) + '*/' },
  'wrong-language': { finds: ['language'], lang: 'en' },
  'wrong-direction': { finds: ['direction'], lang: 'ar', dir: 'ltr', speaks: 'ar' },
  'wrong-status': { finds: ['status'], status: 500 },
  'no-viewport': { finds: ['viewport'], viewport: false },
  'no-focus-ring': { finds: ['focus-invisible'], body: '<p><a class="plain" href="/good">Zonder rand</a></p>', css: '.plain:focus-visible { outline: none; }', also: ['focus-faint'] },
  'faint-focus-ring': {
    finds: ['focus-faint'],
    body: '<p><a class="dim" href="/good">Met een rand die niemand ziet</a></p>',
    css: '.dim:focus-visible { outline: 1px solid #ddd; } @media (prefers-color-scheme: dark) { .dim:focus-visible { outline-color: #333; } }',
  },
  'skip-link-stays-away': { finds: ['focus-off-screen'], css: '.skip:focus { transform: translateY(-6rem); }' },
  'covered-focus': {
    finds: ['focus-covered'],
    body: '<div class="lid">Deksel</div>',
    css: '.lid { position: fixed; inset: 0; z-index: 9; background: Canvas; color: CanvasText; }',
    also: ['focus-faint', 'noscript-form'],
  },
  'out-of-reach': { finds: ['unreachable'], body: '<p><a href="/good" tabindex="-1">Alleen met de muis</a></p>' },
  'keyboard-trap': {
    finds: ['keyboard-trap'],
    body: '<label for="trap">Hier kom je niet weg</label><input type="text" id="trap">',
    js: 'document.getElementById("trap").addEventListener("keydown", (e) => { if (e.key === "Tab") e.preventDefault(); });',
    also: ['unreachable'],
  },
  'ring-of-two': {
    finds: ['unreachable'],
    body: '<p><button type="button" id="one">Een</button></p><p><button type="button" id="two">Twee</button></p><p><a href="/good">Nooit bereikt</a></p>',
    js: 'document.getElementById("two").addEventListener("keydown", (e) => { if (e.key === "Tab") { e.preventDefault(); document.getElementById("one").focus(); } });',
    also: ['noscript-dead'],
  },
  'only-with-script': {
    finds: ['noscript-empty'],
    whole: '<div id="late"></div>',
    js: 'document.getElementById("late").innerHTML = "<h2>Eindelijk</h2><p>Deze woorden komen pas met script.</p>";',
  },
  'dead-button': { finds: ['noscript-dead'], body: '<p><button type="button">Doet niets</button></p>' },
  'form-without-button': { finds: ['noscript-form'], body: '<form action="/sent"><label for="alone">Plaats</label><input type="text" id="alone" name="alone"></form>' },
  'form-that-breaks': { finds: ['noscript-form'], body: '<form action="/breaks" method="post"><button>Verstuur</button></form>' },
};

/** Pages without fault: Dutch, Arabic from right to left, and one that is meant not to exist. */
export const SOUND = [
  { path: '/good', languages: ['nl'] },
  { path: '/goed-arabisch', languages: ['ar'] },
  // Its script puts the focus in the middle, as a summary of errors does; Tab must still be followed from the top.
  { path: '/good-focused', languages: ['nl'] },
  { path: '/not-here', status: 404, languages: ['nl'] },
];

export const LIST = {
  languages: { nl: 'ltr', ar: 'rtl' },
  crawl: 0,
  pages: [
    ...SOUND,
    ...Object.entries(FAULTS).map(([name, fault]) => ({ path: `/fault/${name}`, languages: [fault.speaks ?? 'nl'] })),
  ],
};

/** A demo with one person in it, and what is wrong on the pages that are there for whoever is signed in. */
export const SIGNED_IN = {
  languages: { nl: 'ltr' },
  desk: '/mijn',
  crawl: 10,
  within: '^/mijn',
  people: [
    { sort: 'somebody', school: 'proef', name: 'Bo <b>', languages: ['nl'] },
    { sort: 'nobody', school: 'proef', name: 'Niemand', languages: ['nl'], out: true },
  ],
};
export const BEHIND_SIGN_IN = [
  '/mijn axe image-alt',
  '/mijn, form 1 refused axe image-alt',
  '/mijn/anders console-error',
  '/mijn/stuk noscript-form',
  '/mijn/zonder-ring focus-faint',
  '/mijn/zonder-ring focus-invisible',
  '/mijn link-broken',
];

const NO_ALTERNATIVE = '<img src="/dot.svg" width="40" height="40">';
const MINE = {
  '/mijn':
    `<p>Dit is alleen voor jou. ${['anders', 'stuk', 'zonder-ring', 'weg'].map((to) => `<a href="/mijn/${to}">${to}</a>`).join(' ')}</p>` +
    `<form action="/mijn" method="post"><button>Vraag het</button></form>${NO_ALTERNATIVE}`,
  '/mijn/anders': '<p style="color:red">Geweigerd door de kop van het antwoord.</p>',
  '/mijn/stuk': '<p>Deze knop leidt naar een fout van ons.</p><form action="/breaks" method="post"><button>Verstuur</button></form>',
  '/mijn/zonder-ring': '<p><a class="plain" href="/mijn">Zonder rand, en alleen hier</a></p>',
};

/** What the site answers to whoever carries the cookie; anybody else is brought to the door. */
function mine(pathname, method, cookie) {
  if (pathname === '/demo/bo' && method === 'POST') return { status: 303, location: '/mijn', cookie: 'wie=bo' };
  if (pathname === '/demo/niemand' && method === 'POST') return { status: 303, location: '/mijn', cookie: 'wie=niemand' };
  if (pathname === '/demo') {
    const button = (id, name) => `<form action="/demo/${id}" method="post"><button><bdi>${name}</bdi></button></form>`;
    return { status: 200, body: button('bo', 'Bo &lt;b&gt;') + button('niemand', 'Niemand') };
  }
  if (!pathname.startsWith('/mijn')) return null;
  if (!cookie?.includes('wie=bo')) return { status: 303, location: '/demo' };
  if (pathname === '/mijn' && method === 'POST') return { status: 422, body: `<p>Dat kan niet zo, want het is leeg.</p>${NO_ALTERNATIVE}` };
  return MINE[pathname] ? { status: 200, body: MINE[pathname] } : { status: 404, body: '<p>Deze bladzijde is er niet meer.</p>' };
}

/** Starts the site on a free port. */
export function serve() {
  const server = createServer((request, response) => answer(new URL(request.url, 'http://here'), request, response));
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }));
  });
}

function answer({ pathname }, { method, headers }, response) {
  const [, kind, name] = pathname.split('/');
  const fault = FAULTS[name?.replace(/\.\w+$/, '')] ?? {};
  const send = (status, type, body) => {
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy':
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src ${fault.open ? '*' : "'self'"}; form-action 'self'`,
    });
    response.end(body);
  };
  const html = (status, body, settings = {}) => send(status, 'text/html; charset=utf-8', page(body, settings));

  const own = mine(pathname, method, headers.cookie);
  if (own?.location) {
    response.writeHead(own.status, { location: own.location, ...(own.cookie && { 'set-cookie': own.cookie }) });
    return response.end();
  }
  if (own) return html(own.status, own.body, { name: pathname === '/mijn/zonder-ring' ? 'no-focus-ring' : 'plain' });
  if (kind === 'css') return send(200, 'text/css', STYLE + (fault.css ?? ''));
  if (pathname === '/js/focused.js') return send(200, 'text/javascript', 'document.getElementById("goal").focus();');
  if (kind === 'js') return send(200, 'text/javascript', fault.js ?? '');
  if (pathname === '/dot.svg') return send(200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>');
  if (pathname === '/breaks' && method === 'POST') return send(500, 'text/plain', 'stuk');
  if (pathname === '/sent') return html(200, '<p>Dank je wel, het is aangekomen.</p>');
  if (pathname === '/good') return html(200, GOOD);
  if (pathname === '/good-focused') return html(200, GOOD, { name: 'focused', js: true });
  if (pathname === '/goed-arabisch') return html(200, GOOD, { lang: 'ar', dir: 'rtl' });
  if (pathname === '/') return html(200, '<p>Begin hier met lezen. <a href="/two">Naar de tweede bladzijde</a></p>');
  if (pathname === '/two') {
    return html(200, '<p>Twee koppelingen die nergens heen gaan: <a href="/three">drie</a> en <a href="#four">vier</a></p>');
  }
  if (kind === 'fault' && FAULTS[name]) {
    const { status = 200, whole, body = '', ...settings } = fault;
    return html(status, whole ?? GOOD + body, { ...settings, name });
  }
  return html(404, '<p>Deze bladzijde is er niet. Ga <a href="/good">terug naar het begin</a>.</p>');
}

function page(body, { name = 'plain', lang = 'nl', dir = 'ltr', js, viewport = true }) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
  <meta charset="utf-8">
  <title>Proefbladzijde</title>
  ${viewport ? '<meta name="viewport" content="width=device-width, initial-scale=1">' : ''}
  <link rel="icon" href="/dot.svg">
  <link rel="stylesheet" href="/css/${name}.css">
  ${js ? `<script src="/js/${name}.js" defer></script>` : ''}
</head>
<body>
  <a class="skip" href="#main">Naar de inhoud</a>
  <header><a href="/good">Kansrijk</a></header>
  <main id="main" tabindex="-1"><h1>Kiezen</h1>${body}</main>
</body>
</html>`;
}
