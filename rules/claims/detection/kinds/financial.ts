import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Money saved, earned or made safe. Sources: FINRA 2210(d)(1), SEC 206(4)-1, FCA COBS 4. The price of a thing is `price`;
 * the cost of an algorithm is nothing.
 */
export const FINANCIAL = listPatterns(
  'financial',
  `
  3 [ @lessen|~keep|~bring …4 @cost ] :: money
  4 [ ~save|~saving …3 money|cash|dollars|pounds|euros ]
  4 [ ~save …3 up_to|over|more_than|at_least|an_average_of|average|nearly|almost? #$ a|per|every|each? year|month|annually|week? ]
  4 [ ~save …3 #%|#/|half on|off|of? …3 @cost ]
  3.5 [ ~save up_to|over|more_than|at_least|an_average_of? #% on|of|in np ]
  4 [ ~save …2 thousands|millions|hundreds|billions of? !hours|minutes|days|lives|people|tons|trees|litres|gallons|of dollars|pounds|euros? ]
  4 [ lower|lowest|reduced|minimal|smaller|reducing|lowering …2 cost|costs|bills|spend|expenses|overheads|tco|premiums|taxes np ] :: money
  4 [ cost effective|efficient|saving|savings|reduction|reductions|cutting|effectiveness|efficiency|effectively|efficiently !reason|reasons|measure|measures np ] :: unsought
  4 [ costs|cost|bills|spend|spending down|under_control ]
  3 [ fraction of the cost|price|costs np ]
  4 [ return|returns on|of investment|ad_spend|#% np ]
  4 [ roi focused|driven|boosting|positive np ] :: hyphen
  3 [ high|higher|better|proven|strong|positive|fast|faster|quick|clear|measurable|instant roi np ]
  3 [ @raise …3 revenue|revenues|sales|profit|profits|profitability|income|earnings|roi|margin|margins|turnover|donations|bookings|aov|ltv|wealth|savings|portfolio np ] :: money
  3 [ more|higher|increased|bigger|better|greater|extra|additional|new …1 revenue|revenues|sales|profit|profits|income|earnings|margins|returns|donations|bookings np ] :: apart
  4 [ ~earn up_to|over|more_than? #%|#$ np …1 interest|year|month|week|apy|aer|cashback|back? ]
  4 [ ~earn more|extra|passive money|income|cash|interest|? np ]
  4 [ ~pay|paid for itself|themselves ]
  3.5 [ ~recover|~recoup|~reclaim an_average_of|up_to|over|more_than|nearly|almost|around? #$ np …2 ] :: money
  4 [ passive income np ]
  4 [ guaranteed|high|higher|steady|strong|risk_free|attractive|consistent|solid returns|return|income|yield|yields np ] :: apart
  4 [ ~beat|~outperform the? market|inflation|index|s&p ]
  4 [ #% apy|aer|apr|interest|yield|return|returns|cashback np ]
  3 [ ~protect|~grow|~build|~secure|~safeguard|~preserve|~manage|~invest !its|his|her …1 your|their|our|clients|family's? wealth|savings|retirement|assets|investments|money|nest_egg|finances|financial_future|capital|pension|income|budget np ] :: money
  4 [ financial freedom|security|independence|stability|wellbeing|peace_of_mind|future|savings|benefits np ] :: benefit theirs
  3 [ ~put|~keep more|#$|money …3 money|in|back|pocket|pockets …3 your? pocket|pockets|money ]
  4 [ tax|energy|fuel|labor|labour|money|annual|significant|substantial|real|huge|big|major savings|relief|saver np ] :: money
  4 [ saving|savings|saved of|up_to #$|#% np ]
  3.5 [ avoid|avoids|avoiding|avoided|without|eliminates|eliminate|no expensive|costly|pricey np1 ]
  3 [ economic|financial impact|benefit|benefits|growth|gain|gains|value np ] :: benefit
  3 [ wealth creation|management|building np ] :: benefit
  3 [ ~make you|more|extra|real money|millions|profit ] :: money
  3 [ bottom line np ] :: benefit
  3 [ best|more bang for ]
  3 [ ~stretch|~maximize|~maximise your|every|the? budget|dollar|pound|donation|marketing_budget np ]
  3 [ economical np ]
  3 [ ~reduce|~cut|~lower|~save|~slash …3 by|up_to|of #$ np ]
  3.5 [ ~make|~help …2 your|their|every budget|money|donation|dollar|pound …2 further|farther ]
  4 [ ~stop|~avoid overpaying|overspending np ]
  3.5 [ ~maximize|~maximise|~increase|~boost|~claim …2 tax|refund|refunds|deductions|returns|rebate np ] :: money
  3.5 [ ~keep more of …3 earn|earnings|money|pay|income|paycheck ]
  3 [ tax deductible|free|efficient|advantaged np ] :: money
  3.5 [ #x roi|revenue|revenues|return|returns|sales|profit|profits|income|value|savings np ]
  3.5 [ ~add|~bring|~return|~generate|~deliver|~raise …3 #$ …4 value|equity|revenue|savings|income|profit|sales|wealth np ] :: money
  3 ~save …12 [ #$ a|per|each|every? year|month|week|annually|day? in|on|of …3 @cost ]
  4 [ returns|return|yields|interest of up_to? #% np ]
  3 [ ~win|~close|~land|~get|~attract more|new …1 business|deals|customers|clients|contracts|leads|bookings np ] :: money
  3 [ ~turn|~convert …2 visitors|leads|browsers|traffic|prospects|readers|followers into|to more|paying|loyal? customers|sales|revenue|buyers|clients|subscribers np ] :: money
  3 [ ~recover …2 revenue|sales|money|carts|payments np ] :: money
  3.5 [ bigger|larger|maximum|higher|extra tax? refund|refunds|savings|paycheck|paychecks|payouts np ] :: money
  3 [ ~help …2 save|saving|plan|invest for|towards np1 ] :: money
  3.5 [ donation|donations|gift|gifts …1 doubled|matched|tripled np ]
  4 [ ~increase|~boost|~raise|~add …3 value of|to|in your|the|their …1 home|property|house|business|car|portfolio|investment np ]
  4 [ #%|#x|#/ …3 cost|costs|price|expense|expenses|bill reduction|reductions|savings|saving|decrease|cut np ]
  3.5 [ economical np ] to|for :: promotional
  3.5 [ ~pay back in|within #time ] :: money
  4 [ ~achieve|~deliver|~reach|~guarantee …2 roi np ]
  3.5 [ ~get|~receive|~claim more? back on|from your tax|taxes np ]
  4 [ returns|return|yields|yield|growth averaging|exceeding|around #% np ]
  4 [ payback|breakeven in|within|under|of under|less_than|about? #time ]
  3.5 [ ~sell|~fill|~book|~close|~win|~land more tables|seats|rooms|beds|tickets|jobs|policies|homes|houses|cars|products|stock|slots|appointments|classes|courses|contracts|sales|orders np ]
  3.5 [ @lessen …2 no_shows|chargebacks|fraud|bad_debt|late_payments|lost_income|lost_revenue|losses|shrinkage np ] :: money
  3.5 [ every|each #$|dollar|pound|euro …3 returns|generates|raises|unlocks|yields np …4 ]
  3.5 [ donation|donations|gift|gifts will|is|are be? doubled|matched|tripled np ]
  4 [ for|on|with the same|smaller|less budget|money|spend np ]
  4 [ ~spend less !time|effort|energy on? np ] :: money
  4 [ ~stop|~avoid wasting|losing money|budget|cash|ad_spend|thousands on? np ]
  3.5 [ ~sell your np for more ]
  4 [ top dollar np ]
  3.5 [ ~build|~create|~grow long_term|lasting|generational|real|personal wealth|savings|equity np ]
  4 [ better|higher|best|strong|great|bigger|greater return|returns|roi|yield on|from your|every|each? np ]
  3.5 [ ~increase|~boost|~raise|~grow|~lift …1 order_value|basket_size|deal_size|ticket_size|occupancy|footfall|lifetime_value np ] :: money
  3.5 [ ~turn|~convert|turning clicks|visits|views|likes|followers|strangers|interest|carts into np1 ] :: money
  3.5 [ ~make your money|budget|savings|pounds ~go|~work|~stretch further|harder|farther np ]
  3.5 account|savings|fund|deposit|bond …3 [ pays|earns|yields #$|#% …2 a|per? year|interest? ]
  3 [ fair|living|decent income|incomes|wage|wages|living np ] :: promotional
  4 [ more for your money|dollar|pound|buck ]
  4 [ ~get more out of your …1 budget|spend|money|investment ]
  4 [ money|savings|wealth|investment|investments|portfolio|balance grows|grow|growing …2 faster|harder|tax_free|with ]
  3.5 [ higher|better|bigger dividends|dividend|yields|apy np ] :: money
  3.5 [ contracts|deals|sales|funding|grants worth|totalling|totaling #$|millions np ]
  3.5 [ ~pay less in|on|for? fees|tax|taxes|interest|energy|insurance|fuel|rent np ]
  3.5 [ avoid|no_more|end surprise|unexpected|shock bill|bills|costs|charges|fees np ]
  4 [ #$ adj savings|saving np ] !account|accounts|bond|bonds
  3.5 [ ~protect|~shield|~safeguard …3 from|against …2 overpayment|overpaying|fraud|loss|losses|chargebacks|penalties|fines|liability|lawsuits|scams|inflation np ] :: money
  4 [ zero|no capex|upfront_investment|capital_outlay|capital_expenditure np ]
  3.5 [ better|lower|lowest|cheaper|best|reduced …2 mortgage|interest|loan|insurance rate|rates|deal|deals|premium|premiums np ] :: money
  3.5 ~pay|~earn|~offer|interest|savings|fixed …1 [ rate|rates of up_to? #% np ] :: money
  4 [ ~save you|them|businesses|teams|companies? time ,|and|& money np ]
  `.replaceAll('@lower', 'lower|reduced'),
  LISTS,
);
