import { keepsTheLawsOfAWorkingDayCalendar } from '../../contracts/workingDayCalendar.contract.ts';
import { everyCalendar } from './support/everyCalendar.ts';

everyCalendar.forEach(keepsTheLawsOfAWorkingDayCalendar);
