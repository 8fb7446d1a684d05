import type {Item} from '../sentence.js';
import {list} from '../words.js';

/** How far a sentence is from copy. Each is subtracted from a pattern’s strength. */
export interface Distance {
  readonly technical: number;
  readonly research: number;
  readonly legal: number;
  readonly personal: number;
  readonly service: number;
}

const TECHNICAL = new Set(
  list(`function functions method methods parameter parameters argument arguments array arrays string strings boolean integer variable variables object objects thread threads
  pointer pointers cache compiler syntax endpoint header headers payload schema config flag flags directory path module modules dependency dependencies runtime
  namespace socket sockets packet packets port ports protocol hash null undefined iteration loop algorithm algorithms branch commit commits stack heap buffer buffers byte bytes
  kernel syscall syscalls daemon pod pods yaml json xml css html regex callback callbacks promise async await exception exceptions class classes interface interfaces
  enum struct type types compile compiled compilation debug debugger stdout stdin cli npm git repo merge patch bug bugs pull request timestamp query queries table tables column columns
  row rows node nodes container containers cluster clusters index indexes lookup parse parser serialize deserialize allocation allocate allocated garbage collector gc render rendered
  renderer component components props hook hooks attribute attributes property element elements selector div env variable timeout retry default defaults value values key keys field
  certificate certificates dns nameserver tcp udp http https tls ssl ssh api apis sdk script scripts console log logs metric metrics token tokens docker kubernetes
  webhook sql database partition replica shard index mutex lock locks semaphore queue queues message broker producer consumer benchmark latency throughput cpu cpus memory ram disk`),
);
/** Words of studies, statutes and world facts. The first list alone is enough; the second needs two. */
const RESEARCH = new Set(
  list(`cpi poverty reform reforms eitc cbo deficit inequality percentile legislation legislative parliament senate congress economists gdp inflation unemployment statute
  respondents cohort hypothesis theorem hobby island mathematician simulate simulated simulation simulations microsimulation uprating amendment enacted enact
  congressional constituency voters election fiscal census`),
);
const SCHOLARLY = new Set(
  list(`study studies survey surveys researchers research households household bill tax taxes income incomes policy policies economy population regulation regulations directive
  court century war baseline experiment mountain river history historical credit credits federal government governments earnings wage wages law laws estimate estimates
  estimated child children benefits labour labor`),
);
const LEGAL = new Set(
  list(`warranty warranties liability liable hereby herein thereof shall licensee licensor indemnify indemnification merchantability infringement jurisdiction arbitration
  copyright licensed redistribute redistribution notwithstanding pursuant clause disclaimer terms consent processor controller retention lawful`),
);
const SERVICE = new Set(
  list(
    'order parcel refund refunded invoice ticket apologies apologize apologise sorry inconvenience reply unread reset delivered inquiry enquiry password',
  ),
);

const PERSONAL = new Set(list("i i'm i've i'd i'll my me myself"));

/** How far the sentence is from copy, besides the words `[from, to)` of the claim. */
export function measureDistance(items: readonly Item[], from: number, to: number): Distance {
  const count = {technical: 0, research: 0, legal: 0, service: 0, personal: 0};
  items.forEach((item, i) => {
    if (RESEARCH.has(item.lower)) count.research += 4;
    if (i >= from && i < to) return;
    if (SCHOLARLY.has(item.lower)) count.research += 0.5;
    // A capital inside a sentence makes it a name: “Acme Metrics”.
    if ((TECHNICAL.has(item.lower) && !(item.capital && i > 0)) || /[a-z]\.[a-z]|_/.test(item.lower))
      count.technical += 1;
    if (LEGAL.has(item.lower)) count.legal += 1;
    if (SERVICE.has(item.lower)) count.service += 1;
    if (PERSONAL.has(item.lower)) count.personal += 1;
  });
  return {
    technical: Math.min(3, count.technical) / 2,
    // One word of them is everybody’s word.
    research: count.research < 1 ? 0 : Math.min(8, count.research) / 2,
    legal: count.legal > 1 ? 1.5 : count.legal / 2,
    personal: Math.min(2, count.personal) / 2,
    service: Math.min(1, count.service),
  };
}
