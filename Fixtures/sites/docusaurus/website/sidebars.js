module.exports = {
  docs: [
    'intro',
    'guide/mooring',
    {type: 'doc', id: 'guide/anchoring'}, {type: 'category', label: 'More', items: ['guide/plan', 'guide/inline-lost']},
    'guide/lost',
    'guide/plan',
  ],
};
