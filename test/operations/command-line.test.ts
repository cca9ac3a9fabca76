import { expect, onTestFinished, test, vi } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { openBar, runCommand } from '../../src/operations/command-line.ts';
import { StoreFault } from '../../src/ports/store-fault.ts';

/** What a command that takes a file and runs like `run` tells, and with what it ends. */
async function ended(words: readonly string[], run: () => void = () => undefined) {
	const told: string[] = [];
	const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		told.push(String(text));
		return true;
	});
	onTestFinished(() => stderr.mockRestore());
	const ran: (string | undefined)[] = [];
	const before = process.exitCode;
	try {
		await runCommand('npm run copy -- FILE', words, async (file) => {
			ran.push(file);
			run();
		});
		return { told: told.join(''), code: process.exitCode, ran };
	} finally {
		process.exitCode = before;
	}
}

const failing = (error: Error) => () => {
	throw error;
};

test('a command is run with its words, or without them', async () => {
	expect(await ended(['a.db'])).toEqual({ told: '', code: undefined, ran: ['a.db'] });
	expect(await ended([])).toEqual({ told: '', code: undefined, ran: [undefined] });
});

test.each([[['--help']], [['a.db', 'b.db']]])(
	'%j is answered with how to write it',
	async (words) => {
		expect(await ended(words)).toEqual({
			told: 'Write: npm run copy -- FILE\n',
			code: 1,
			ran: [],
		});
	},
);

test('a refusal and a fault of the store are one sentence, anything else says where it broke', async () => {
	const refused = await ended(['a.db'], failing(new UserError('There is no file.')));
	const busy = await ended(['a.db'], failing(new StoreFault('busy')));
	const broken = await ended(['a.db'], failing(new Error('broken')));

	expect(refused).toMatchObject({ told: 'There is no file.\n', code: 1 });
	expect(busy).toMatchObject({ told: `${new StoreFault('busy').message}\n`, code: 1 });
	expect(broken.told).toMatch(/^Error: broken\n +at .*command-line\.test\.ts/);
	expect(broken.code).toBe(1);
});

function shown(isTTY: boolean, done: number, all: number): string {
	const written: string[] = [];
	const bar = openBar({ isTTY, write: (text) => written.push(text) });
	bar.show('articles', done, all);
	bar.end();
	return written.join('');
}

test.each([
	[0, 10, '░'.repeat(30), '  0 %'],
	[5, 10, '█'.repeat(15) + '░'.repeat(15), ' 50 %'],
	[299, 300, '█'.repeat(30), ' 99 %'],
	[10, 10, '█'.repeat(30), '100 %'],
	[12, 10, '█'.repeat(30), '100 %'],
	[0, 0, '█'.repeat(30), '100 %'],
])('%i of %i are shown on a line that goes when it is done', (done, all, bar, percent) => {
	expect(shown(true, done, all)).toBe(`\rarticles             ${bar} ${percent}\r\u001b[K`);
});

test('where nobody looks on, no bar is written', () => {
	expect(shown(false, 5, 10)).toBe('');
});
