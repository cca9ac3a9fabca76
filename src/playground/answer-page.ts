import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAct } from './is-act.ts';
import { journeyProblem } from './journey-problem.ts';
import type { InteractionRecord } from './last-interaction.ts';
import type { PageFile } from './page-files.ts';
import type { Scene } from './scene.ts';
import type { Travel } from './travel.ts';
import type { Act, Journey, Outcome } from './wire.ts';

/** What the page's server needs. */
export type PageParts = {
	/** As whom the page is looked at: a person's id, or nobody by name. */
	readonly sceneOf: (id: string | null) => Scene | undefined;
	readonly record: Pick<InteractionRecord, 'last'>;
	readonly files: ReadonlyMap<string, PageFile>;
	/** The one other origin that pictures may come from. */
	readonly pictures: string;
	readonly act: (scene: Scene, act: Act) => Promise<Outcome>;
	readonly travel: Travel;
};

const MAX_BODY = 16 * 1024 * 1024;

/** Answers one request of the page. */
export async function answerPage(
	parts: PageParts,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	for (const [name, value] of Object.entries(headers(parts.pictures))) {
		response.setHeader(name, value);
	}
	if (!isOurs(request)) return refuse(response, 403, 'This page answers only to itself.');
	const url = new URL(request.url ?? '/', 'http://localhost');
	const route = `${request.method} ${url.pathname}`;
	const scene = parts.sceneOf(url.searchParams.get('as'));
	if (!scene) return refuse(response, 404, 'Nobody of this name lives here.');
	if (route === 'GET /api/world') return sendJson(response, scene.world());
	if (route === 'GET /api/last') return sendJson(response, parts.record.last(scene.you.id) ?? null);
	if (route === 'GET /api/events') return streamEvents(scene, response);
	if (route === 'GET /api/commands') {
		const channel = scene.channel(url.searchParams.get('channel') ?? '');
		if (!channel) return refuse(response, 404, 'There is no such channel.');
		return sendJson(response, scene.commands(channel));
	}
	if (route === 'POST /api/act') {
		const sent = await readJson(request, response);
		if (sent === undefined) return;
		if (!isAct(sent.value)) return refuse(response, 400, 'This is no act the playground knows.');
		return sendJson(response, await parts.act(scene, sent.value));
	}
	if (route === 'POST /api/clock') {
		const sent = await readJson(request, response);
		if (sent === undefined) return;
		const problem = journeyProblem(sent.value);
		if (problem !== undefined) return refuse(response, 400, problem);
		const { to } = sent.value as Journey;
		return sendJson(response, await parts.travel(to ?? undefined));
	}
	const file = request.method === 'GET' ? parts.files.get(url.pathname) : undefined;
	if (!file) return refuse(response, 404, 'There is nothing here.');
	response.writeHead(200, { 'content-type': file.type }).end(file.body());
}

/** Nothing from elsewhere, nothing inline; text can never become markup that runs. */
function headers(pictures: string): Readonly<Record<string, string>> {
	return {
		'content-security-policy': [
			"default-src 'none'",
			"script-src 'self'",
			"style-src 'self'",
			"connect-src 'self'",
			`img-src 'self' ${pictures}`,
			"form-action 'none'",
			"base-uri 'none'",
			"frame-ancestors 'none'",
			"require-trusted-types-for 'script'",
			"trusted-types 'none'",
		].join('; '),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'cache-control': 'no-store',
	};
}

/** A foreign name that resolves to this machine, or a foreign page, is turned away. */
function isOurs({ headers: { host = '', origin }, socket }: IncomingMessage): boolean {
	const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
	return hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
}

/** What was sent; undefined where it was refused. */
async function readJson(
	request: IncomingMessage,
	response: ServerResponse,
): Promise<{ readonly value: unknown } | undefined> {
	if (request.headers['content-type'] !== 'application/json') {
		refuse(response, 415, 'Acts are sent as JSON.');
		return undefined;
	}
	const text = await readBody(request);
	if (text !== undefined) return { value: parseJson(text) };
	refuse(response, 413, 'This is more than 10 MB.');
	return undefined;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		size += (chunk as Buffer).length;
		if (size <= MAX_BODY) chunks.push(chunk as Buffer);
	}
	return size > MAX_BODY ? undefined : Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function streamEvents(scene: Scene, response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	response.write(': welcome\n\n');
	const stop = scene.listen((happening) => {
		response.write(`data: ${JSON.stringify(happening)}\n\n`);
	});
	response.on('close', stop);
}

function sendJson(response: ServerResponse, body: unknown): void {
	response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, problem: string): void {
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify({ problem }));
}
