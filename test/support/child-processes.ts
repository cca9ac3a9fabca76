import type { ChildProcess } from 'node:child_process';
import { afterAll } from 'vitest';

/** The processes of one file of tests; whoever runs such a file gives it modules of its own. */
const children = new Set<ChildProcess>();
let isOver = false;

afterAll(() => {
	isOver = true;
	for (const child of children) child.kill('SIGKILL');
});

/** Lets no process outlast the tests that started it, however they end: failed, out of time or done. */
export function endWithTests<Child extends ChildProcess>(child: Child): Child {
	children.add(child);
	child.once('exit', () => children.delete(child));
	if (isOver) child.kill('SIGKILL');
	return child;
}
