package org.lianxin.support;

/** The second of two classes on the shared portal. */
class FreshStateSecondTests extends LeavesAMark {

}
