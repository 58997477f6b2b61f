import type { Nation } from '../../../../src/domain/nations.ts';
import englandAndWalesEarlier from '../../../calendars/england-and-wales-2012-2018.json' with { type: 'json' };
import englandAndWalesLater from '../../../calendars/england-and-wales-2019-2028.json' with { type: 'json' };
import northernIrelandEarlier from '../../../calendars/northern-ireland-2012-2018.json' with { type: 'json' };
import northernIrelandLater from '../../../calendars/northern-ireland-2019-2028.json' with { type: 'json' };
import scotlandEarlier from '../../../calendars/scotland-2012-2018.json' with { type: 'json' };
import scotlandLater from '../../../calendars/scotland-2019-2028.json' with { type: 'json' };

const datesOf = (...lists: readonly { readonly events: readonly { readonly date: string }[] }[]): readonly string[] =>
  lists.flatMap(({ events }) => events.map(({ date }) => date));

const englandAndWales = datesOf(englandAndWalesEarlier, englandAndWalesLater);

/** Every bank holiday of each nation from 2012 to 2028, as announced. */
export const officialHolidays: Readonly<Record<Nation, readonly string[]>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland: datesOf(scotlandEarlier, scotlandLater),
  'northern-ireland': datesOf(northernIrelandEarlier, northernIrelandLater),
};
