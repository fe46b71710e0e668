module.exports = {
  docs: [
    'intro',
    'guide/mooring',
    {type: 'doc', id: 'guide/anchoring'},
    'guide/lost',
    'guide/plan',
  ],
};
