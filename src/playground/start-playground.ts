import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLocalDiscord } from '../local-discord/local-discord.ts';
import { performAct } from './act.ts';
import { answerPage } from './answer-page.ts';
import { type Clock, createClock } from './clock.ts';
import { furnish, IDS } from './house.ts';
import { recordInteractions } from './last-interaction.ts';
import { keepIn } from './memory.ts';
import { listPageFiles } from './page-files.ts';
import { createScene, type Scene } from './scene.ts';
import { createTravel, type Live } from './travel.ts';

/** How a playground is started. */
export type PlaygroundOptions = {
	/** Of the page, on 127.0.0.1; 0 takes a free one. */
	readonly port: number;
	/** What the bot is called there. */
	readonly bot: string;
	/** Command lines that the page offers to try, such as `/quotes speaker:Ann Lee`. */
	readonly examples?: readonly string[];
	/** The file that keeps what was written here; without one it is gone with the process. */
	readonly memory?: string;
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
	/** The guild of whoever opens the page. */
	readonly guild: string;
	/** The hour there, by which the bot is to live. */
	readonly clock: Clock;
	/** Says how the bot lives through time when the person goes ahead in it. */
	whileTravelling(live: Live): void;
	stop(): Promise<void>;
};

/** Starts a local Discord with a few people in it, and the page that shows it as each of them sees it. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
	// Any web page may knock at the loopback: only a token that cannot be guessed keeps it out.
	const clock = createClock();
	const discord = await startLocalDiscord({
		token: randomBytes(32).toString('base64url'),
		bot: { id: IDS.bot, name: options.bot },
		now: clock.now,
	});
	const record = recordInteractions(discord, () => performance.now());
	const residents = furnish(discord);
	const used = new Map<string, string>();
	const keeping = options.memory ? keepIn(options.memory, discord, used) : undefined;
	const around = { residents, examples: options.examples ?? [], clock, used };
	const scenes = residents.map((resident) => createScene(discord, resident, around));
	/** As whoever is named sees it; without a name, as the admin does. */
	const sceneOf = (id: string | null): Scene | undefined =>
		id === null ? scenes[0] : scenes.find(({ you }) => you.id === id);
	const everyone = {
		channel: (id: string) => scenes.map((scene) => scene.channel(id)).find(Boolean),
		tellHour: () => {
			for (const scene of scenes) scene.tellHour();
		},
	};
	let live: Live | undefined;
	const travel = createTravel({ discord, scene: everyone, clock, live: () => live });
	const files = listPageFiles();
	const pictures = new URL(discord.apiUrl).origin;
	const server = createServer((request, response) => {
		const act = performAct.bind(undefined, discord);
		const parts = { sceneOf, record, files, pictures, act, travel };
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
		guild: IDS.guild,
		clock,
		whileTravelling(told) {
			live = told;
		},
		async stop() {
			for (const scene of scenes) scene.close();
			record.stop();
			keeping?.stop();
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
