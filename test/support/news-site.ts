import { startSite } from './strange-site.ts';

const FILLER = Array.from(
	{ length: 6 },
	(_, place) =>
		`<p>Paragraph ${place} tells what the people of Lumen think of the quay, which was built when their grandparents were young and has been mended many times since then.</p>`,
).join('\n');

/** An article with a day, a quote and a date, as papers print it. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>Harbour closes · The Lumen Post</title>
<meta property="og:title" content="The harbour of Lumen closes">
<meta property="og:site_name" content="The Lumen Post">
<meta property="article:published_time" content="2024-03-07T09:30:00+01:00">
</head><body><nav><a href="/">Home</a></nav><article><h1>The harbour of Lumen closes</h1>
<p>The harbour of Lumen will close on Friday, the town council said after a long meeting about the state of its quay.</p>
<p>“The harbour closes on Friday and stays closed until spring,” Mayor Ann Lee said on the steps of the town hall.</p>
${FILLER}
</article><footer>All rights reserved</footer></body></html>`;

const CONSENT = `<!doctype html><html lang="en"><head><title>Before you continue</title></head><body>
<h1>We value your privacy</h1><p>We and our 842 partners store and access information on your device, such as cookies, to
show you personalised advertising. You can accept or reject our use of cookies at any time.</p>
<button>Accept all cookies</button><button>Reject all</button><button>Manage preferences</button></body></html>`;

/** A paper on loopback: /harbour is an article, /consent a question about cookies, /never hangs for ever. */
export async function startNewsSite() {
	let hanging = 0;
	const site = await startSite((request, response) => {
		if (request.url?.startsWith('/never')) {
			hanging += 1;
			return;
		}
		const body = request.url?.startsWith('/consent') ? CONSENT : ARTICLE;
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
	});
	const host = `127.0.0.1:${site.port}`;
	return { host, url: `http://${host}`, hanging: () => hanging, stop: site.stop };
}
