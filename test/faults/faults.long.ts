import { faultScenarios } from '../support/fault-scenarios.ts';

faultScenarios({
	kills: 100,
	posts: 5000,
	fewer: 500,
	isEachAlone: true,
	timeoutMs: 1_800_000,
});
