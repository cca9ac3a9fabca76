import type { Reporter, TestModule } from 'vitest/node';
import { countContracts } from './count-contracts.ts';

/** Says at the end of a run what the store promised, and where it kept it. */
export class ContractsReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const tests = modules
			.filter(({ moduleId }) => moduleId.includes('/test/sql/'))
			.flatMap(({ children }) => [...children.allTests()])
			.map((test) => ({ name: test.fullName, state: test.result().state }));
		const told = countContracts(tests);
		if (told !== undefined) process.stdout.write(`${told}\n`);
	}
}
