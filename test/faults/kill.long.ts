import { killScenarios } from '../support/kill-scenarios.ts';

const PARTS = Array.from({ length: 19 }, (_, place) => (place + 1) / 20);

killScenarios({ add: PARTS, edit: PARTS });
