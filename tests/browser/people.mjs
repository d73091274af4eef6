// People of the demo: whom one can be in a school, and coming in as one of them.
//
// The demo asks for no password: a click on a name is enough. What comes of it is a cookie, which the crawl and the browser
// carry from then on. Deliberately absent: what anybody may see.

const SIGNS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&#x2f;': '/' };

/** Everybody one can be in a school: address of the button, and name. */
export async function residents(origin, school) {
  const page = await (await fetch(new URL(`/demo?school=${school}`, origin))).text();
  const forms = page.matchAll(/action="(\/demo\/[^"]+)"[\s\S]*?<bdi>([\s\S]*?)<\/bdi>/gu);
  return [...forms].map(([, address, name]) => ({ address, name: name.replace(/&[^;]+;/gu, (sign) => SIGNS[sign.toLowerCase()] ?? sign) }));
}

/** Finds each person of a list by name; one who is not there is a mistake in the list. */
export async function find(origin, people) {
  const schools = new Map();
  const found = [];
  for (const person of people) {
    // Of two with one name the place in the list says which.
    const { school = 'kompas', name, at = 0 } = person;
    if (!schools.has(school)) schools.set(school, await residents(origin, school));
    const one = schools.get(school).filter((resident) => resident.name.includes(name))[at];
    if (!one) throw new Error(`nobody in ${school} is called ${name}`);
    found.push({ ...person, address: one.address });
  }
  return found;
}

/** Comes in, and answers with the cookie that says so; empty for somebody who is nobody in particular. */
export async function enter(origin, who) {
  if (!who) return '';
  const answer = await fetch(new URL(who.address, origin), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${who.name} does not come in: ${answer.status}`);
  return cookie;
}

/** Lets the browser be who the cookie says, and nobody else. */
export async function carry({ context }, origin, cookie) {
  await context.clearCookies();
  if (!cookie) return;
  const at = cookie.indexOf('=');
  await context.addCookies([{ url: origin, name: cookie.slice(0, at), value: cookie.slice(at + 1) }]);
}
