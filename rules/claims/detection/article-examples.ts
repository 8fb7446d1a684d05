/**
 * What articles, changelogs, statistics, guides and plans say near the words of claims, and the claims that stand beside it:
 * written from the causes of wrong findings in documents read by hand, with nothing of those documents. Marked as in
 * `examples.ts`; all invented.
 */
export const ARTICLE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'hearsay, settings and guesses': [
    'Fingerprinting is a supposedly more privacy-compliant way to count readers.',
    'In a world where GDPR compliance is expected of everybody, Fernline is ⟦certification|GDPR compliant⟧.',
    'You might notice that mobile readers are far more active compared to desktop readers.',
    'The new parser is hopefully future-proof.',
    'Fernline might just be ⟦superlative|the best planner⟧ you have ever used.',
  ],
  'what an own story tells': [
    'Our MRR increased by 42% compared to the quarter before.',
    'A shorter form helped us increase trial signups by 30%.',
    'There were 1.8 million visitors to the site this year.',
    'The post brought 40,000 total outbound clicks.',
    'Our ⟦customer-count|9,400 subscribers⟧ fund all of this.',
    'We ⟦comparative|increase your conversions by 30%⟧.',
  ],
  'reckoning, limits and technical spans': [
    'Checks an hour: 60 * 12 regions = 720',
    'The export of 2M events per day is the volume limit of that plan.',
    'Five nodes alone could reach 200,000 requests per second.',
    'A separate contract is required for more than 20 sites.',
    'The handler ensures that the client receives a response within 3 seconds of the request.',
    'Fernline monitors your shop from ⟦numeric|30 regions⟧.',
  ],
  'said of what should be': [
    'A good analytics tool should give you full control over your data.',
    'You should have no worries: your data ⟦absolute|never leaves⟧ the EU.',
    'With the new chart almost no maintenance is needed.',
    'It is the easiest for us to maintain.',
    'This makes it faster for us to iterate.',
  ],
  'required, and held': [
    'We set up the consent management required to comply with such regulations.',
    'Storing data abroad may have implications for ownership and compliance with privacy regulations.',
    'Consent is necessary for complying with the GDPR.',
    'Our forms ⟦certification|comply with privacy regulations such as GDPR and PECR⟧.',
    'You ⟦certification|don’t need a cookie consent banner⟧.',
    'Each of the templates is independently tested and coverage-gated.',
    'Each of our creams is ⟦certification|independently tested⟧.',
  ],
  'compared with nobody': [
    'Gathering feedback is only half the battle.',
    'The result quickly exceeded the 100MB limit.',
    '⟦comparative|Unlike Acme⟧, Fernline does not ask your visitors for consent.',
  ],
  'green to the eye': [
    'We were thrilled to see a green entry in the accounts.',
    'Teams work for the green dashboard and forget the users.',
    '⟦environmental|Green hosting⟧ for every site',
    'Two gateways cut the IP footprint of a cluster.',
    'We ⟦environmental|cut our carbon footprint⟧ by half.',
  ],
  'money that is not made': [
    'They pay less than higher income households do.',
    'Sponsors became a small extra revenue stream.',
    'You can see where visitors leave and improve conversion rates.',
    '⟦financial|Increase your revenue⟧ with smarter prices.',
  ],
  'free, and not free of charge': [
    'The videos are hosted for interruption free viewing.',
    'Track newsletter subscriptions, free trial sign-ups and upgrades.',
    'Each plan has a ⟦price|free tier⟧ allowing you to look around.',
  ],
  'somebody else in a story': [
    'Bergland, one of Norway’s largest dairies, moved its orders to the cloud.',
    'A drop cap stands at the start of the leading paragraph.',
    'Ten people answer the phone.',
    'We ship ⟦numeric|hundreds of deployments⟧ per day.',
    'About 400,000 diagnosed people live in the country.',
  ],
};
