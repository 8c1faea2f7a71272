package org.lianxin.support;

/** The first of two classes on the shared portal. */
class FreshStateFirstTests extends LeavesAMark {

}
