"""The crane.

.. _in-code:

It lifts.
"""
