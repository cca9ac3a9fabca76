import { UserError } from './domain/user-error.ts';

/** What a process does: it answers members, reads feeds and articles, or posts by the clock. */
export const ROLES = ['front', 'reader', 'poster'] as const;
export type Role = (typeof ROLES)[number];

/** Where to listen. */
export type Address = { readonly host: string; readonly port: number };

export type Config = {
	/** All of them unless the work is divided between processes. */
	readonly roles: ReadonlySet<Role>;
	/** Absent: the playground is started instead. */
	readonly discordToken?: string;
	/** Where Discord's API is, without the version; no slash at the end. */
	readonly discordApiUrl: string;
	/** The database's file. */
	readonly databaseUrl: string;
	/** The playground's page; 0 takes any free port. Absent: the usual port, or another where that is taken. */
	readonly playgroundPort?: number;
	/** Where the process tells how it is. Absent: nowhere. */
	readonly health?: Address;
	/** Where Discord sends interactions, and the key by which it signs them. Absent: they come over the gateway. */
	readonly door?: Address & { readonly publicKey: string };
	/** Where other programs read what guilds keep, and how that is seen from outside. Absent: nowhere. */
	readonly subscriptions?: Address & { readonly url: string };
	/** How many days guilds' full texts are kept. Absent: as long as their articles. */
	readonly textRetentionDays?: number;
	/** Absent: 'info', or 'warn' in the playground. */
	readonly logLevel?: LogLevel;
	/** Where sites that are asked for pages can reach whoever runs the bot. */
	readonly contact?: string;
	/** Hosts that may be private, with a port where it is not the usual one. */
	readonly allowedPrivateHosts: readonly string[];
	/** Hosts that are never asked, nor any below them. */
	readonly deniedHosts: readonly string[];
};

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set; a name that looks like one of these and is none is a typing mistake. */
export const SETTINGS = [
	'DISCORD_TOKEN',
	'DISCORD_API_URL',
	'DATABASE_URL',
	'ROLE',
	'PLAYGROUND_PORT',
	'HEALTH_PORT',
	'INTERACTIONS_PORT',
	'DISCORD_PUBLIC_KEY',
	'SUBSCRIBE_PORT',
	'SUBSCRIBE_URL',
	'TEXT_RETENTION_DAYS',
	'LOG_LEVEL',
	'CONTACT_URL',
	'ALLOWED_PRIVATE_HOSTS',
	'DENIED_HOSTS',
] as const;
type Setting = (typeof SETTINGS)[number];

type Text = (name: Setting) => string | undefined;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings of .env.example out of `env`; a UserError names every problem at once. */
export function readConfig(env: Environment): Config {
	const problems: string[] = [];
	const text: Text = (name) => env[name]?.trim() || undefined;
	const discordToken = text('DISCORD_TOKEN');
	const roles = readRoles(text('ROLE'), problems);
	const playgroundPort = readPort(text('PLAYGROUND_PORT'), problems);
	const health = readAddress('HEALTH_PORT', text, problems);
	const door = readDoor(text, problems);
	const subscriptions = readSubscriptions(text, problems);
	const textRetentionDays = readDays(text('TEXT_RETENTION_DAYS'), problems);
	const logLevel = readLogLevel(text('LOG_LEVEL'), problems);
	const contact = readContact(text('CONTACT_URL'), problems);

	const config: Config = {
		roles,
		...(discordToken && { discordToken }),
		discordApiUrl: readApiUrl(text('DISCORD_API_URL'), problems),
		databaseUrl: text('DATABASE_URL') ?? 'data/dateline.db',
		...(playgroundPort !== undefined && { playgroundPort }),
		...(health && { health }),
		...(door && { door }),
		...(subscriptions && { subscriptions }),
		...(textRetentionDays !== undefined && { textRetentionDays }),
		...(logLevel && { logLevel }),
		...(contact && { contact }),
		allowedPrivateHosts: readHosts('ALLOWED_PRIVATE_HOSTS', text, problems),
		deniedHosts: readHosts('DENIED_HOSTS', text, problems),
	};
	if (!discordToken && roles.size < ROLES.length) {
		problems.push('ROLE divides the work of a bot that has a DISCORD_TOKEN; set that too');
	}
	if (discordToken && /\s/.test(discordToken)) {
		problems.push(
			'DISCORD_TOKEN has a space in it; copy it again from the Bot page of your application',
		);
	}
	if (problems.length > 0)
		throw new UserError(`The settings need a change: ${problems.join('; ')}.`);
	return config;
}

function readApiUrl(value: string | undefined, problems: string[]): string {
	if (value === undefined) return 'https://discord.com/api';
	const url = URL.parse(value);
	if (url && /^https?:$/.test(url.protocol)) return value.replace(/\/+$/, '');
	problems.push(
		`DISCORD_API_URL "${value}" is no http address; write one like https://discord.com/api`,
	);
	return value;
}

/** `front`, or several with commas between. */
function readRoles(value: string | undefined, problems: string[]): Config['roles'] {
	if (value === undefined) return new Set(ROLES);
	const written = value
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	const roles = new Set(ROLES.filter((role) => written.includes(role)));
	for (const unknown of written.filter((one) => !ROLES.some((role) => role === one))) {
		problems.push(`ROLE "${unknown}" is unknown; write some of ${ROLES.join(', ')}`);
	}
	return roles;
}

function readPort(value: string | undefined, problems: string[]): number | undefined {
	if (value === undefined) return undefined;
	if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
	problems.push(`PLAYGROUND_PORT "${value}" is no port; write a number from 0 to 65535`);
	return undefined;
}

const LOOPBACK = '127.0.0.1';

/** `9090`, of this machine alone, or `0.0.0.0:9090` for others too. */
function readAddress(
	name: 'HEALTH_PORT' | 'INTERACTIONS_PORT' | 'SUBSCRIBE_PORT',
	text: Text,
	problems: string[],
): Address | undefined {
	const value = text(name);
	if (value === undefined) return undefined;
	const { host = LOOPBACK, port = '' } =
		/^(?:(?<host>[\w.-]+|\[[0-9a-f:]+\]):)?(?<port>\d{1,5})$/i.exec(value)?.groups ?? {};
	if (port !== '' && Number(port) <= 65_535) {
		return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
	}
	problems.push(
		`${name} "${value}" is no port; write a number from 0 to 65535, or 0.0.0.0:9090 to let other machines ask`,
	);
	return undefined;
}

/** Both or neither; without the key anybody could say that they are Discord. */
function readDoor(text: Text, problems: string[]): Config['door'] {
	const publicKey = text('DISCORD_PUBLIC_KEY');
	const where = readAddress('INTERACTIONS_PORT', text, problems);
	if (publicKey !== undefined && !/^[0-9a-f]{64}$/i.test(publicKey)) {
		problems.push(
			'DISCORD_PUBLIC_KEY is no key; copy the 64 letters and digits from the General Information page of your application',
		);
	}
	if ((publicKey === undefined) !== (text('INTERACTIONS_PORT') === undefined)) {
		problems.push(
			'INTERACTIONS_PORT and DISCORD_PUBLIC_KEY belong together; set both, or neither to use the gateway',
		);
	}
	return where && publicKey ? { ...where, publicKey } : undefined;
}

/** Both or neither: what is told on Discord has to be reached from outside. */
function readSubscriptions(text: Text, problems: string[]): Config['subscriptions'] {
	const where = readAddress('SUBSCRIBE_PORT', text, problems);
	const written = text('SUBSCRIBE_URL');
	const url = written === undefined ? undefined : URL.parse(written);
	const isWeb = url && /^https?:$/.test(url.protocol) && url.search + url.hash === '';
	if (written !== undefined && !isWeb) {
		problems.push(
			`SUBSCRIBE_URL "${written}" is no http address; write one like https://news.example.org/dateline`,
		);
	}
	if ((written === undefined) !== (text('SUBSCRIBE_PORT') === undefined)) {
		problems.push('SUBSCRIBE_PORT and SUBSCRIBE_URL belong together; set both, or neither');
	}
	return where && isWeb ? { ...where, url: url.href.replace(/\/+$/, '') } : undefined;
}

function readDays(value: string | undefined, problems: string[]): number | undefined {
	if (value === undefined) return undefined;
	if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
	problems.push(
		`TEXT_RETENTION_DAYS "${value}" is no number of days; write one from 1 to 99999, or leave it out`,
	);
	return undefined;
}

function readLogLevel(value: string | undefined, problems: string[]): LogLevel | undefined {
	const known = LOG_LEVELS.find((level) => level === value);
	if (value !== undefined && !known) {
		problems.push(`LOG_LEVEL "${value}" is unknown; write one of ${LOG_LEVELS.join(', ')}`);
	}
	return known;
}

function readContact(value: string | undefined, problems: string[]): string | undefined {
	if (value === undefined) return undefined;
	if (/^[!-~]+$/.test(value) && /^(?:https?|mailto):$/.test(URL.parse(value)?.protocol ?? '')) {
		return value;
	}
	problems.push(
		`CONTACT_URL "${value}" is no address; write one like https://example.org/bot or mailto:me@example.org`,
	);
	return undefined;
}

/** `wiki.example`, `10.0.0.7:8080`, `[fd00::7]`; a port only where private hosts are named. */
const HOST = /^(?<host>[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?<port>:\d{1,5})?$/;

function readHosts(
	name: 'ALLOWED_PRIVATE_HOSTS' | 'DENIED_HOSTS',
	text: Text,
	problems: string[],
): string[] {
	const hosts = (text(name) ?? '')
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	return hosts.map((written) => {
		const { host = '', port = '' } = HOST.exec(written)?.groups ?? {};
		if (!host || (port && name === 'DENIED_HOSTS')) {
			problems.push(
				`${name} "${written}" is no host; write names like wiki.example, parted by commas`,
			);
		}
		return host.replace(/^\[|\]$/g, '') + port;
	});
}
