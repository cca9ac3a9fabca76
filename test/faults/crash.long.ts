import { crashScenario } from '../support/crash-scenario.ts';

crashScenario(100);
