import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Standards, laws, audits and marks that the product or the organisation holds, meets or gives the customer.
 * Sources: AICPA's rules on saying SOC, ISO on publicising certification, HHS on HIPAA (none certifies), FCA BCOBS 2.2
 * on “regulated”. A standard alone is no claim: a word of holding or meeting it has to stand by.
 */
export const CERTIFICATION = listPatterns(
  'certification',
  `
  5 [ fully? Std compliant|certified|accredited|attested|audited|validated|ready|authorized|authorised|approved|conformant|eligible|registered|listed|marked|verified|friendly|compatible|aligned np ]
  2 [ Std compliance|certification|certifications|authorization|authorisation|attestation|accreditation|certificate|report|reports|approval|approved|status|conformance np ] :: held
  5 [ fully? compliant|conformant|aligned|compatible with|to …5 Std np ]
  5 [ fully? compliant with np1 and|, np1 including|such_as|like Std np ]
  3 [ compliance with Std np ]
  4 [ ~comply|~conform|~adhere with|to …2 Std np ] :: unforced
  5 [ fully? certified|accredited|audited|validated|attested|tested to|by|under|against|for|with|as the? Std np ]
  3 [ ~meet|~satisfy|~fulfil|~fulfill|~exceed|~achieve|~obtain|~earn|~maintain|~hold|~receive|~pass|~complete|~attain|~undergo …3 Std np ] :: unforced unneeded
  3 compliance|regulatory|security|benchmark frameworks|standards|baselines|requirements|regulations|programs|mandates such_as|like|including|include [ Std np ]
  3 ~include|~cover|~provide|~contain …12 [ the|what np Std …4 ~ask|~require|~demand|~expect for? ]
  3 [ Std level|type …2 ~certify|compliant|compliance ]
  3 [ certified organic|b_corp|b_corporation|vegan|halal|kosher|humane|technicians|professionals|experts|engineers|trainers|instructors|partner|installers|coaches|teachers|sustainable|carbon_neutral|consultants|inspectors np ]
  5 [ authorised|authorized and regulated by the? np1 ]
  3 [ fully? regulated|accredited|certified|licensed by the? Name ]
  3 <!be|been|only|individuals|users|people|or|/ [ fully? authorised|authorized|approved|inspected by the? Name ]
  3 [ registered with the? Name ]
  5 [ fully? licensed|bonded|insured and|,|& bonded|licensed|insured and|&? insured? ]
  3 [ fully insured|licensed|accredited|certified np ]
  5 [ no|without|zero any|annoying? gdpr? cookie|consent|privacy banner|banners|notice|notices|pop-up|pop-ups|popups|popup|prompt|prompts|bar needed|required|necessary? ]
  5 [ no need|requirement for|to|of …5 cookie|consent|gdpr banner|banners|consent|notice|notices|prompt|prompts|popups ]
  4 [ ~need|have|require|requires|ask|asking …3 cookie|consent banner|banners|consent|notice|notices|prompt|prompts ] :: negated
  3 [ no|without …3 consent needed|required|necessary ]
  4 [ without|no need|needing to|asking|having? …2 for|obtain|ask|collect|get …2 consent ]
  3 [ patented|patent_pending|trademarked np ]
  4 [ legally|globally|internationally? protected certification|geographical|designation|trademark np ]
  3 [ ~ensure|~ensuring|~guarantee|~achieve|~facilitate|~ease|~simplify|~automate|~maintain|~demonstrate|~prove|~streamline …3 compliance np ] :: unneeded
  3 ~keep|~help|~make …2 [ compliant np ]
  4 [ accessible|built|designed|conforming|conforms|engineered|tested to Std np ]
  3.5 [ designed|built|made|engineered for …1 Std compliance|regulations|requirements np ]
  3 [ ~stay|~remain|~become compliant np ]
  3.5 [ ~meet|~exceed|~satisfy|~fulfil|~fulfill all|any|the|every? strictest|strict|highest|rigorous|stringent|all_relevant|all_applicable|all np standards|regulations|requirements ]
  2.5 [ ~meet|~exceed|~satisfy|~fulfil|~fulfill all|any|the|every? industry|legal|regulatory|international|federal|government|european|national|state|safety|security|accessibility|privacy|quality|compliance|data_protection|documentation documentation|protection? standards|regulations|requirements|criteria|obligations np ]
  4 [ standards|law|regulation|privacy|accessibility|regulatory|policy|industry|legally compliant np ] :: promotional
  4 [ audit ready np ]
  4 [ compliant by|with np1 ]
  3 [ compliance by|out design|default|of the? box? ]
  4 [ fully|100%|completely compliant np ]
  3 [ approved|cleared|registered|certified by|with|under fda|usda|epa|ema|fcc|who|nhs|fca|the_fda|the_epa|the_usda ]
  4 [ fda|usda|epa|nhs approved|cleared|registered|certified|listed np ]
  3.5 [ fair_trade|organic|organically certified np ]
  3.5 [ ~insure|protected|covered up_to #$ ]
  3.5 [ independently|externally|third_party audited|verified|tested|certified|assessed np ] :: goods
  3 [ Std provider|processor|hosting|environment|infrastructure|facility|facilities|partner np ] :: untechnical
  3.5 [ registered|licensed …1 charity|nonprofit|non_profit|charitable|company_limited np ]
  3.5 [ 501 ( c ) ( 3|4|6 ) np ] :: promo
  3 [ Std level|tier # service|merchant? provider|merchant np ]
  4 [ Std organic ]
  3 compliance|certifications|certificates|standards|accreditations|security : [ Std ]
  3.5 [ Name certified|accredited|recognised|recognized|approved|licensed|registered|regulated|listed|endorsed|verified|checked|vetted|monitored|assured|inspected|audited|qualified np ] :: authority
  4 [ state|board|government|nationally|internationally|council|university|industry certified|licensed|accredited|recognised|recognized|approved|registered !a|an|the|its|their|our|plans|changes np ] :: promotional
  3 [ verified|assessed|vetted|reviewed_and_approved by the? Name ]
  3.5 [ ~enforce|~implement|~automate compliance …3 frameworks|standards|baselines|benchmarks|like|such_as|with Std np ]
  3.5 [ tightly|regularly|independently|continuously|fully|annually? audited|tested|reviewed|checked|assessed|screened|verified for compliance|conformity np ]
  3 [ compliance with …3 standards|regulations|laws|requirements|rules|guidelines np ] :: promotional
  3.5 [ full|complete|total|guaranteed|built_in|out_of_the_box compliance np ] !with :: unneeded
  3.5 [ rated to? Std ]
  3.5 [ ~carry|~bear|~display …2 Std mark|logo|label|seal|rating np ]
  3.5 [ Name registered|accredited|approved|certified|licensed engineers|engineer|technicians|tutors|instructors|installers|builders|contractors|plumbers|electricians|supplier|charity|professionals|coaches|teachers|clinic|provider|school|college|university np ]
  3.5 [ ~comply|~conform|compliant|complies …1 with all|every|the|local|international|applicable|relevant|federal|national|eu …3 regulations|laws|standards|requirements|rules|guidelines|legislation np ] :: unforced
  3.5 [ ~hold|~earn|~receive|~achieve|~display a|the|our …2 seal|accreditation|certification|certificate|kitemark|licence|license of|from|for|in np ] :: unforced
  3 [ in line with the? Std np ] :: promotional
  4 [ provisional|full? authority|authorization|authorisation to operate np …9 ]
    3.5 [ ~meet|~satisfy|~comply_with|~follow|~pass names …1 requirements|guidelines|standards|policies|rules|criteria np ] :: unforced
  4 [ Std report|certificate|certification|attestation ] available|on_request|is_available
  3.5 [ ~hold a|an|the Name licence|license|certificate|certification|accreditation np ] :: unforced
  3.5 [ licensed|certified|accredited|registered|approved|regulated|inspected by the|our|your|a? …1 state|government|council|authorities|authority|regulator|ministry|manufacturer|manufacturers|factory np ] :: promotional
  3.5 [ audited|pen_tested|penetration_tested|security_tested by Name np ]
  4 [ certified|verified|audited|tested|assessed|inspected|validated|checked …3 by|in an|a|our|several|accredited? independent|third_party|external|accredited|independently np ] :: promotional
  3.5 [ grown|made|produced|farmed|raised|reared|brewed using|to|under organic|free_range|biodynamic|rspca|fair_trade|welfare standards np ]
  3 ^|are|as|a|an|proud|we're [ accredited|full|proud|founding? member|members of the Name ] :: needs-us body
  4 [ member fdic|sipc|finra np ]
  4 [ food hygiene|safety rating np ]
  4 [ ofsted|cqc …2 outstanding|good|rated|registered|inspected np ]
  4 [ fscs|fdic|abta|atol|sipc|ncua protected|insured|bonded|member|members|covered np ]
  4 [ protected|covered|insured|backed|bonded by|under|with the? fscs|fdic|abta|atol|sipc|ncua|financial_services_compensation_scheme np ]
  4 [ background|dbs|crb checked np ]
  4 [ certified gluten_free|plastic_free|plant_based|non_gmo|humane|biodegradable|compostable|recycled np ]
  4 [ tier iii|iv certified|data|facility|facilities|datacenter|datacentres np ]
  4 [ annual|yearly|regular|independent|external|third_party|quarterly Std audit|audits|assessment|assessments|testing np ]
  4 [ ~sign|~offer|~provide|~execute a|our|your? baa|baas|business_associate_agreement|business_associate_agreements np ]
  3.5 certified|certify|participate|participates|participating|processed …6 [ data privacy framework np ]
  4 [ living wage employer np ]
  3.5 [ protected|covered|backed by # …1 patent|patents np ]
  3 [ #n us|international|granted|issued|worldwide|registered? patents np ] :: promotional
  3.5 [ ~meet|~satisfy|~exceed|~follow|~uphold|~observe …3 requirements|standards|criteria|rules|guidelines|code_of_conduct|code_of_practice|code_of_ethics of|under|set_by|set_out_in|from the? Name ] :: unforced
  3.5 [ in accordance|line|compliance|accord with the? …3 code_of_conduct|code_of_practice|code_of_ethics|guidelines|standards of|by|from? the? Name? ] :: promotional
  3.5 [ with|has|have|holds a|an|the Name certificate|certification|accreditation np ] :: unforced
  3.5 [ insured|bonded by|under|through the? Name …2 ] :: promotional
  3.5 deposits|savings|funds|money …2 [ insured|protected|covered|safeguarded by|under|through the? Name …2 ]
  4 [ liability|indemnity insurance|coverage|cover np ] :: promo
  3 ~hold [ a|an|the|valid|current adj certificate|licence|license|diploma|accreditation|certification np ] :: unforced promotional
  3 [ ~meet|~exceed|~surpass the? np1 standard|standards np ] :: promotional unforced
  4 [ audited|assessed|certified|tested …3 against|to Std np ]
  3 ^ [ improved|enhanced|better|effortless|simplified compliance np ]
  3.5 [ under|to|by strict|strictest|rigorous|stringent np …2 standards|regulations|rules|controls np ] :: promo
  3.5 ~hold [ membership|memberships with|of|in the? Name ] :: promotional
  3.5 [ registered|chartered|licensed|certified|accredited tax_agent|accountant|accountants|surveyor|surveyors|nurse|nurses|dietitian|dietitians|therapist|therapists|psychologist|psychologists|architect|architects|adjuster|electrician|electricians|plumber|plumbers|contractor|contractors|broker|brokers|practitioner|practitioners|advisor|adviser|advisers|advisors|planner|planners|childminder|osteopath|physiotherapist|physiotherapists|midwife|midwives|installers|installer np ] :: promotional
  4 [ all our? np1 ~be …3 certified|verified|qualified|licensed|insured|vetted|accredited np ] :: promotional
  3 [ ~adhere|~conform|~comply to|with the? …3 standards|guidelines|regulations|protocols np ] :: unforced promotional
  3 [ complies|adheres with|to …4 guidelines|regulations|laws np ] :: unforced untechnical
  3.5 [ hold|holds|holding names? …1 accreditation|accreditations|certification|certifications np ] :: unforced
  3 [ accredited|licensed institute|institution|provider|school|college|university|clinic|hospital|laboratory|lab|charity np ] :: promotional
  `,
  LISTS,
);
