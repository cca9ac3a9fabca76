import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLocalDiscord } from '../local-discord/local-discord.ts';
import { performAct } from './act.ts';
import { answerPage } from './answer-page.ts';
import { type Clock, createClock } from './clock.ts';
import { listPageFiles } from './page-files.ts';
import { createScene } from './scene.ts';
import { createTravel, type Live } from './travel.ts';

/** How a playground is started. */
export type PlaygroundOptions = {
	/** Of the page, on 127.0.0.1; 0 takes a free one. */
	readonly port: number;
	/** What the bot is called there. */
	readonly bot: string;
	/** Command lines that the page offers to try, such as `/quotes speaker:Ann Lee`. */
	readonly examples?: readonly string[];
	readonly log?: PlaygroundLog;
};

/** Where the playground tells what went wrong; pino's loggers are such. */
export type PlaygroundLog = { readonly error: (fields: object, message: string) => void };

/** A Discord of one's own, with a page to look into it. */
export type Playground = {
	/** Where a person opens the page. */
	readonly url: string;
	/** Where a bot logs in, with `token`. */
	readonly apiUrl: string;
	readonly token: string;
	/** The one guild. */
	readonly guild: string;
	/** The hour there, by which the bot is to live. */
	readonly clock: Clock;
	/** Says how the bot lives through time when the person goes ahead in it. */
	whileTravelling(live: Live): void;
	stop(): Promise<void>;
};

/** The same at every start, so that what the bot keeps for them is there again. */
const BOT = '1099511627776000001';
/** One of those to which what is due in an hour comes as it begins. */
const GUILD = '1099511627776002073';
const CHANNELS = [
	{ name: 'news', id: '1099511627776003001' },
	{ name: 'general', id: '1099511627776003002' },
];

/** Starts a local Discord with one person in it, and the page that shows it. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
	// Any web page may knock at the loopback: only a token that cannot be guessed keeps it out.
	const clock = createClock();
	const discord = await startLocalDiscord({
		token: randomBytes(32).toString('base64url'),
		bot: { id: BOT, name: options.bot },
		now: clock.now,
	});
	const scene = createScene(discord, {
		guild: GUILD,
		channels: CHANNELS,
		examples: options.examples ?? [],
		clock,
	});
	let live: Live | undefined;
	const travel = createTravel({ discord, scene, clock, live: () => live });
	const files = listPageFiles();
	const pictures = new URL(discord.apiUrl).origin;
	const server = createServer((request, response) => {
		const act = performAct.bind(undefined, discord, scene);
		const parts = { scene, files, pictures, act, travel };
		answerPage(parts, request, response).catch((error: unknown) => {
			options.log?.error({ err: error, path: request.url }, 'playground request failed');
			if (!response.headersSent) response.writeHead(500);
			response.end('{"problem":"The playground broke here; its log says why."}');
		});
	});
	try {
		await listen(server, options.port);
	} catch (error) {
		await discord.stop();
		throw error;
	}
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		apiUrl: discord.apiUrl,
		token: discord.token,
		guild: GUILD,
		clock,
		whileTravelling(told) {
			live = told;
		},
		async stop() {
			scene.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await discord.stop();
		},
	};
}

async function listen(server: Server, port: number): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(new Error(reason(error, port), { cause: error }));
		});
		server.listen(port, '127.0.0.1', resolve);
	});
}

function reason({ code, message }: NodeJS.ErrnoException, port: number): string {
	if (code === 'EADDRINUSE') return `Port ${port} is in use by another program; choose another.`;
	if (code === 'EACCES') return `Port ${port} may not be used; choose one above 1023.`;
	return `The playground cannot listen on port ${port}: ${message}`;
}
